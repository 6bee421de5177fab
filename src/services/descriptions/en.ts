import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const en: Texts<CatalogueId> = {
  amplitude: 'Shows how visitors use the site step by step, so that it can be improved.',
  'google-ads': 'Chooses adverts by what you have looked at and measures what they lead to. Includes DoubleClick.',
  'google-analytics':
    'Measures how the site is used: which pages are opened, where visitors come from and what they do.',
  'google-maps': 'Shows maps on the page.',
  'google-tag-manager':
    'Loads the other services that the site manages in one place. Each of them still needs your consent.',
  hotjar: 'Records how visitors move, click and scroll, and asks what they think.',
  'linkedin-insight': 'Measures what adverts on LinkedIn lead to and shows adverts there to visitors of this site.',
  matomo: 'Measures how the site is used: which pages are opened, where visitors come from and what they do.',
  'meta-pixel':
    'Measures what adverts on Facebook and Instagram lead to and shows adverts there to visitors of this site.',
  'microsoft-advertising': 'Measures what adverts on Bing lead to and shows adverts there to visitors of this site.',
  'microsoft-clarity': 'Records how visitors move, click and scroll, so that the site can be improved.',
  mixpanel: 'Shows how visitors use the site step by step, so that it can be improved.',
  plausible: 'Counts visits without storing anything on your device.',
  posthog: 'Shows how visitors use the site step by step, records visits and asks what visitors think.',
  segment: 'Gathers what visitors do on the site and passes it on to the services that the site has chosen.',
  tiktok: 'Measures what adverts on TikTok lead to and shows adverts there to visitors of this site.',
  vimeo: 'Plays videos on the page and measures how they are watched.',
  youtube: 'Plays videos on the page. YouTube uses what you watch to choose videos and adverts.',
}

export default en
