/** SHA-256 in hex; undefined outside secure contexts, which have no `crypto.subtle`. */
export async function hashOf(text: string, { crypto }: Window): Promise<string | undefined> {
  const bytes = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return bytes && [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
