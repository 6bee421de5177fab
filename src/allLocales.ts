import ar from './locales/ar'
import bg from './locales/bg'
import ca from './locales/ca'
import cs from './locales/cs'
import da from './locales/da'
import de from './locales/de'
import el from './locales/el'
import en from './locales/en'
import es from './locales/es'
import et from './locales/et'
import fi from './locales/fi'
import fr from './locales/fr'
import ga from './locales/ga'
import he from './locales/he'
import hr from './locales/hr'
import hu from './locales/hu'
import is from './locales/is'
import it from './locales/it'
import ja from './locales/ja'
import ko from './locales/ko'
import lt from './locales/lt'
import lv from './locales/lv'
import mt from './locales/mt'
import nb from './locales/nb'
import nl from './locales/nl'
import nn from './locales/nn'
import pl from './locales/pl'
import pt from './locales/pt'
import ro from './locales/ro'
import ru from './locales/ru'
import sk from './locales/sk'
import sl from './locales/sl'
import sv from './locales/sv'
import tr from './locales/tr'
import uk from './locales/uk'
import zhHans from './locales/zh-Hans'
import zhHant from './locales/zh-Hant'
import type { Words } from './types'

/** All languages at once, for a server: a visitor's page fetches one. */
export const allLocales: Readonly<Record<string, Words>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nb,
  nl,
  nn,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sv,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
