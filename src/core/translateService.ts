import type { Service } from '../types'
import { say } from './say'

/** A service with its texts in one language. */
export const translateService = (service: Service, language: string): Service<string, string> => {
  const { description, reason, storage, ...rest } = service
  return {
    ...rest,
    ...(description && { description: say(description, language) }),
    ...(reason && { reason: say(reason, language) }),
    ...(storage && {
      storage: storage.map(({ purpose, ...entry }) =>
        purpose ? { ...entry, purpose: say(purpose, language) } : entry,
      ),
    }),
  }
}
