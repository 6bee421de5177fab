import type { Service } from '../types'
import { translate } from './translate'

/** A service with its texts in one language. */
export const translateService = (service: Service, language: string): Service<string, string> => {
  const { description, reason, storage, ...rest } = service
  return {
    ...rest,
    ...translate({ description, reason }, language),
    ...(storage && {
      storage: storage.map(({ purpose, ...entry }) => ({ ...entry, ...translate({ purpose }, language) })),
    }),
  }
}
