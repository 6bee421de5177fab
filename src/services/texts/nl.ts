import descriptions from '../descriptions/nl'
import purposes from '../purposes/nl'

export default { descriptions, purposes }
