import descriptions from '../descriptions/sv'
import purposes from '../purposes/sv'

export default { descriptions, purposes }
