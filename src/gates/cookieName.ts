/** Without "=" it is a value that has no name: https://httpwg.org/specs/rfc6265.html#set-cookie. */
export const cookieName = (cookie: string): string => /^[^=;]*(?==)/.exec(cookie)?.[0].trim() ?? ''
