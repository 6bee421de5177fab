import descriptions from '../descriptions/nb'
import purposes from '../purposes/nb'

export default { descriptions, purposes }
