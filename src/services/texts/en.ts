import descriptions from '../descriptions/en'
import purposes from '../purposes/en'

export default { descriptions, purposes }
