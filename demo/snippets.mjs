import amplitude from './snippets/amplitude.mjs'
import googleAds from './snippets/google-ads.mjs'
import googleAnalytics from './snippets/google-analytics.mjs'
import googleMaps from './snippets/google-maps.mjs'
import googleTagManager from './snippets/google-tag-manager.mjs'
import hotjar from './snippets/hotjar.mjs'
import linkedinInsight from './snippets/linkedin-insight.mjs'
import { markTag } from './snippets/markTag.mjs'
import matomo from './snippets/matomo.mjs'
import metaPixel from './snippets/meta-pixel.mjs'
import microsoftAdvertising from './snippets/microsoft-advertising.mjs'
import microsoftClarity from './snippets/microsoft-clarity.mjs'
import mixpanel from './snippets/mixpanel.mjs'
import plausible from './snippets/plausible.mjs'
import posthog from './snippets/posthog.mjs'
import segment from './snippets/segment.mjs'
import tiktok from './snippets/tiktok.mjs'
import vimeo from './snippets/vimeo.mjs'
import { writeTag } from './snippets/writeTag.mjs'
import youtube from './snippets/youtube.mjs'

/** The vendors' documented snippets, by the catalogue's ids; each gets a function that says where a host lives. */
const sources = {
  'google-tag-manager': googleTagManager,
  'google-analytics': googleAnalytics,
  'google-ads': googleAds,
  'meta-pixel': metaPixel,
  posthog,
  mixpanel,
  amplitude,
  segment,
  plausible,
  matomo,
  hotjar,
  'microsoft-clarity': microsoftClarity,
  'microsoft-advertising': microsoftAdvertising,
  'linkedin-insight': linkedinInsight,
  tiktok,
  youtube,
  vimeo,
  'google-maps': googleMaps,
}

/**
 * Per service: `urls` that it reaches, as patterns; `head` and `body`, the HTML for each ('' if none); `tags`, the same
 * as `{ tag, attributes, text }`.
 * @param {{ vendor?: (host: string) => string, marked?: boolean }} [options]
 *   where a vendor's host lives; asleep (default) or as the vendor has it
 */
export function snippets({ vendor = (host) => `https://${host}`, marked = true } = {}) {
  return Object.fromEntries(
    Object.entries(sources).map(([id, source]) => {
      const { urls, head = [], body = [] } = source(vendor)
      const as = (tags) => (marked ? tags.map((tag) => markTag(tag, id)).filter(Boolean) : tags)
      const html = (tags) => as(tags).map(writeTag).join('\n')
      return [id, { urls, head: html(head), body: html(body), tags: as([...head, ...body]) }]
    }),
  )
}
