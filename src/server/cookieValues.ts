/** Every value that a Cookie header has under a name: host and domain may each have set one. */
export const cookieValues = (header: string | null | undefined, name: string): string[] =>
  (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at >= 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : []
  })
