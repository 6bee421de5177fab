import { AskFirstError } from '../core/AskFirstError'
import type { RecordHandlerOptions } from './RecordHandlerOptions'

const isOrigin = (text: string) => {
  try {
    return new URL(text).origin === text
  } catch {
    return false
  }
}

/**
 * The options with their defaults.
 * @throws AskFirstError for the first mistake
 */
export function checkOptions(given: RecordHandlerOptions) {
  // A call without any gets the same error as one without a store.
  const options = given ?? ({} as RecordHandlerOptions)
  const { store, path = '/records', origins = [], token, maxBytes = 65_536, limits = {} } = options
  const refuse = (text: string) => {
    throw new AskFirstError(`recordHandler: ${text}`)
  }
  if (typeof store?.append !== 'function') refuse('store is missing. Give it await sqliteStore(path), or your own.')
  if (!/^(\/[\w.~-]+)+$/.test(path)) refuse(`path must begin with / and end without one, not "${path}".`)
  for (const origin of origins) {
    if (!isOrigin(origin)) refuse(`origins: "${origin}" must be scheme and host alone, as in "https://shop.example".`)
  }
  if (token !== undefined && !/^[\x21-\x7e]{32,}$/.test(token)) {
    refuse('token must have 32 characters at least, without blanks. Make one: openssl rand -hex 32.')
  }
  if (options.cookie?.domain === 'auto') refuse('cookie.domain must be named here: only the browser finds out "auto".')
  for (const number of [maxBytes, limits.subject ?? 30, limits.address ?? 300]) {
    if (!Number.isSafeInteger(number) || number < 1) refuse('maxBytes and limits must be whole numbers from 1.')
  }
  return {
    store,
    path,
    origins,
    token,
    maxBytes,
    limits: { subject: limits.subject ?? 30, address: limits.address ?? 300 },
    cookie: options.cookie ?? {},
    address: options.address ?? ((_: Request, connection: { address?: string }) => connection.address),
    onError: options.onError ?? ((error: unknown) => console.error('askfirst:', error)),
    now: options.now ?? Date.now,
  }
}

export type CheckedOptions = ReturnType<typeof checkOptions>
