import descriptions from '../descriptions/de'
import purposes from '../purposes/de'

export default { descriptions, purposes }
