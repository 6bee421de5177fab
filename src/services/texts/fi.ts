import descriptions from '../descriptions/fi'
import purposes from '../purposes/fi'

export default { descriptions, purposes }
