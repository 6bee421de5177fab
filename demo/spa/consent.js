import { init } from 'askfirst'
import { config } from '../site/config.mjs'

/** The one instance; who imports it gets the gates installed first. */
export const consent = init(config(new URL(THIRD_PARTY).hostname))

// For the panel, and for you in the console: the module itself leaves no global.
window.askfirst = consent
