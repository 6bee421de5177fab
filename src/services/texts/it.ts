import descriptions from '../descriptions/it'
import purposes from '../purposes/it'

export default { descriptions, purposes }
