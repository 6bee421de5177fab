import descriptions from '../descriptions/es'
import purposes from '../purposes/es'

export default { descriptions, purposes }
