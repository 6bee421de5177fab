import descriptions from '../descriptions/pl'
import purposes from '../purposes/pl'

export default { descriptions, purposes }
