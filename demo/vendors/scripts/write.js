export function write(name, value, attributes) {
  // biome-ignore lint/suspicious/noDocumentCookie: trackers write this way, and this is what is played.
  document.cookie = `${name}=${value}; path=/; samesite=lax${attributes}`
}
