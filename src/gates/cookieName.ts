/** Without "=" it is a value that has no name: https://httpwg.org/specs/rfc6265.html#set-cookie. */
export const cookieName = (cookie: string): string => /^\s*([^=;]*?)\s*=/.exec(cookie)?.[1] ?? ''
