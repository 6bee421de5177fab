import descriptions from '../descriptions/fr'
import purposes from '../purposes/fr'

export default { descriptions, purposes }
