/**
 * In force for all that comes after it, for as long as the document lives, and inherited by the blank frames and the
 * workers that it makes of blobs: https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy
 */
export function putPolicy(policy: string, document: Document): void {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policy
  // It counts nowhere but in the head.
  const head = document.head ?? document.documentElement.appendChild(document.createElement('head'))
  head.prepend(meta)
}
