/** SHA-256 of a text's UTF-8, in hex. By Web Crypto, which Node, Deno, Bun and edge workers all have. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
