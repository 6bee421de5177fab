import type { DescriptionId } from './DescriptionId'
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

/** What services do, and why the necessary ones are: said once, so that all that do the same say it alike. */
export const descriptions: Translations<DescriptionId> = { da, de, en, es, fi, fr, it, nb, nl, pl, sv }
