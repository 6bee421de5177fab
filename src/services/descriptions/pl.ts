import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const pl: Texts<CatalogueId> = {
  amplitude: 'Pokazuje krok po kroku, jak używana jest witryna, aby można ją było ulepszać.',
  'google-ads': 'Dobiera reklamy na podstawie treści, które oglądasz, i mierzy ich skutki. Obejmuje DoubleClick.',
  'google-analytics':
    'Mierzy, jak używana jest witryna: które strony są otwierane, skąd przychodzą odwiedzający i co robią.',
  'google-maps': 'Wyświetla mapy na stronie.',
  'google-tag-manager':
    'Wczytuje inne usługi, którymi witryna zarządza w jednym miejscu. Każda z nich nadal wymaga Twojej zgody.',
  hotjar: 'Nagrywa, jak odwiedzający poruszają się, klikają i przewijają strony, oraz pyta ich o opinię.',
  'linkedin-insight':
    'Mierzy skutki reklam w serwisie LinkedIn i wyświetla tam reklamy osobom odwiedzającym tę witrynę.',
  matomo: 'Mierzy, jak używana jest witryna: które strony są otwierane, skąd przychodzą odwiedzający i co robią.',
  'meta-pixel':
    'Mierzy skutki reklam na Facebooku i Instagramie i wyświetla tam reklamy osobom odwiedzającym tę witrynę.',
  'microsoft-advertising':
    'Mierzy skutki reklam w serwisie Bing i wyświetla tam reklamy osobom odwiedzającym tę witrynę.',
  'microsoft-clarity':
    'Nagrywa, jak odwiedzający poruszają się, klikają i przewijają strony, aby można było ulepszać witrynę.',
  mixpanel: 'Pokazuje krok po kroku, jak używana jest witryna, aby można ją było ulepszać.',
  plausible: 'Liczy wizyty, nie zapisując niczego na Twoim urządzeniu.',
  posthog: 'Pokazuje krok po kroku, jak używana jest witryna, nagrywa wizyty i pyta odwiedzających o opinię.',
  segment: 'Zbiera informacje o tym, co odwiedzający robią w witrynie, i przekazuje je usługom wybranym przez witrynę.',
  tiktok: 'Mierzy skutki reklam na TikToku i wyświetla tam reklamy osobom odwiedzającym tę witrynę.',
  vimeo: 'Odtwarza filmy na stronie i mierzy, jak są oglądane.',
  youtube: 'Odtwarza filmy na stronie. YouTube na podstawie tego, co oglądasz, dobiera filmy i reklamy.',
}

export default pl
