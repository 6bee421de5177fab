import type { Decisions, Signal } from '../types'

interface Payload {
  obj: { context?: object }
}
type Middleware = (event: { payload: Payload; next(payload: Payload): void }) => void

interface Analytics {
  push?(command: unknown[]): void
  addSourceMiddleware?(middleware: Middleware): void
  track?(event: string, properties: undefined, options: object): void
}

/**
 * Segment has no switch: each event carries what is allowed, by the ids of the site, and a change is an event of its own:
 * https://segment.com/docs/privacy/consent-management/configure-consent-management. The snippet keeps a list that is
 * there, and its script adds middleware before it looks at what else is queued.
 */
export default function segment(page: Window & { analytics?: Analytics }): Signal {
  let consent: object
  const read = (decisions: Decisions) => {
    const allowed = Object.entries(decisions).map(([id, decision]) => [id, decision.allowed])
    consent = { categoryPreferences: Object.fromEntries(allowed) }
  }
  const stamp: Middleware = ({ payload, next }) => {
    payload.obj.context = { ...payload.obj.context, consent }
    next(payload)
  }
  return {
    id: 'segment',
    service: 'segment',
    start(decisions) {
      read(decisions)
      page.analytics ??= [] as Analytics
      if (page.analytics.addSourceMiddleware) page.analytics.addSourceMiddleware(stamp)
      else page.analytics.push?.(['addSourceMiddleware', stamp])
    },
    change(decisions) {
      read(decisions)
      page.analytics?.track?.('Segment Consent Preference Updated', undefined, { consent })
    },
  }
}
