import type { CatalogueId } from '../types'
import da from './descriptions/da'
import de from './descriptions/de'
import en from './descriptions/en'
import es from './descriptions/es'
import fi from './descriptions/fi'
import fr from './descriptions/fr'
import it from './descriptions/it'
import nb from './descriptions/nb'
import nl from './descriptions/nl'
import pl from './descriptions/pl'
import sv from './descriptions/sv'
import type { Translations } from './Translations'

/** What each service does. */
export const descriptions: Translations<CatalogueId> = { da, de, en, es, fi, fr, it, nb, nl, pl, sv }
