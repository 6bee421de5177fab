import type { Decisions, Signal } from '../types'
import { granted } from './granted'

interface Queue {
  push(command: string[]): void
  unshift?(...commands: string[][]): void
}

/**
 * Matomo: `requireConsent` has to come before anything is tracked, else the others do nothing. It does not remember what
 * `setConsentGiven` said: https://developer.matomo.org/guides/tracking-consent
 */
export default function matomo(page: Window & { _paq?: Queue }): Signal {
  const queue = () => {
    page._paq ??= []
    return page._paq
  }
  const isGranted = (decisions: Decisions) => granted(decisions, 'matomo', 'statistics')
  return {
    id: 'matomo',
    service: 'matomo',
    start(decisions) {
      const waiting = queue()
      const commands = [['requireConsent'], ...(isGranted(decisions) ? [['setConsentGiven']] : [])]
      // A list that waits for its script may hold page views by now; a running Matomo takes commands as they come.
      if (waiting.unshift) waiting.unshift(...commands)
      else for (const command of commands) waiting.push(command)
    },
    change: (decisions) => queue().push([isGranted(decisions) ? 'setConsentGiven' : 'forgetConsentGiven']),
  }
}
