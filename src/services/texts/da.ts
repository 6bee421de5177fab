import descriptions from '../descriptions/da'
import purposes from '../purposes/da'

export default { descriptions, purposes }
