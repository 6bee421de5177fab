import type { CatalogueId } from '../types'
import type { CatalogueEntry } from './CatalogueEntry'
import amplitude from './catalogue/amplitude'
import googleAds from './catalogue/google-ads'
import googleAnalytics from './catalogue/google-analytics'
import googleMaps from './catalogue/google-maps'
import googleTagManager from './catalogue/google-tag-manager'
import hotjar from './catalogue/hotjar'
import linkedinInsight from './catalogue/linkedin-insight'
import matomo from './catalogue/matomo'
import metaPixel from './catalogue/meta-pixel'
import microsoftAdvertising from './catalogue/microsoft-advertising'
import microsoftClarity from './catalogue/microsoft-clarity'
import mixpanel from './catalogue/mixpanel'
import plausible from './catalogue/plausible'
import posthog from './catalogue/posthog'
import segment from './catalogue/segment'
import tiktok from './catalogue/tiktok'
import vimeo from './catalogue/vimeo'
import youtube from './catalogue/youtube'

/** All that askfirst knows of each service: the lazy part of the catalogue, whose critical part is `critical.ts`. */
export const details: Readonly<Record<CatalogueId, CatalogueEntry>> = {
  amplitude,
  'google-ads': googleAds,
  'google-analytics': googleAnalytics,
  'google-maps': googleMaps,
  'google-tag-manager': googleTagManager,
  hotjar,
  'linkedin-insight': linkedinInsight,
  matomo,
  'meta-pixel': metaPixel,
  'microsoft-advertising': microsoftAdvertising,
  'microsoft-clarity': microsoftClarity,
  mixpanel,
  plausible,
  posthog,
  segment,
  tiktok,
  vimeo,
  youtube,
}
