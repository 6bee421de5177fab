import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const fi: Texts<CatalogueId> = {
  amplitude: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
  'google-ads':
    'Valitsee mainoksia sen mukaan, mitä olet katsellut, ja mittaa niiden tuloksia. Sisältää DoubleClickin.',
  'google-analytics':
    'Mittaa, miten sivustoa käytetään: mitä sivuja avataan, mistä kävijät tulevat ja mitä he tekevät.',
  'google-maps': 'Näyttää karttoja sivulla.',
  'google-tag-manager':
    'Lataa muut palvelut, joita sivusto hallinnoi yhdestä paikasta. Kukin niistä tarvitsee silti suostumuksesi.',
  hotjar: 'Tallentaa, miten kävijät liikkuvat, napsauttavat ja vierittävät, ja kysyy mielipiteitä.',
  'linkedin-insight': 'Mittaa LinkedIn-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
  matomo: 'Mittaa, miten sivustoa käytetään: mitä sivuja avataan, mistä kävijät tulevat ja mitä he tekevät.',
  'meta-pixel':
    'Mittaa Facebook- ja Instagram-mainosten tuloksia ja näyttää niissä palveluissa mainoksia sivuston kävijöille.',
  'microsoft-advertising': 'Mittaa Bing-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
  'microsoft-clarity':
    'Tallentaa, miten kävijät liikkuvat, napsauttavat ja vierittävät, jotta sivustoa voidaan parantaa.',
  mixpanel: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
  plausible: 'Laskee käynnit tallentamatta mitään laitteellesi.',
  posthog: 'Näyttää vaihe vaiheelta, miten sivustoa käytetään, tallentaa käyntejä ja kysyy mielipiteitä.',
  segment: 'Kerää tietoa siitä, mitä kävijät tekevät sivustolla, ja välittää sen sivuston valitsemille palveluille.',
  tiktok: 'Mittaa TikTok-mainosten tuloksia ja näyttää siellä mainoksia tämän sivuston kävijöille.',
  vimeo: 'Toistaa videoita sivulla ja mittaa niiden katselua.',
  youtube: 'Toistaa videoita sivulla. YouTube valitsee videoita ja mainoksia katselusi perusteella.',
}

export default fi
