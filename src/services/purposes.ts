import type { PurposeId } from './PurposeId'
import da from './purposes/da'
import de from './purposes/de'
import en from './purposes/en'
import es from './purposes/es'
import fi from './purposes/fi'
import fr from './purposes/fr'
import it from './purposes/it'
import nb from './purposes/nb'
import nl from './purposes/nl'
import pl from './purposes/pl'
import sv from './purposes/sv'
import type { Translations } from './Translations'

/** What services keep something for: said once, so that all that do the same say it alike. */
export const purposes: Translations<PurposeId> = { da, de, en, es, fi, fr, it, nb, nl, pl, sv }
