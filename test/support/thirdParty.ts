import type { Handler } from './hosts'

const texts: Record<string, (name: string) => [type: string, text: string]> = {
  js: (name) => ['text/javascript', `(top.ran ??= []).push('${name}')`],
  html: () => ['text/html', '<p>frame'],
  css: () => ['text/css', ''],
  gif: () => ['image/gif', ''],
}

/** Plays any host: a script says that it ran, by its file's name, wherever it does; all else is as good as empty. */
export const thirdParty: Handler = ({ url = '' }, response) => {
  const name = url.slice(1)
  response.setHeader('access-control-allow-origin', '*')
  const [type, text] = texts[name.split('.').at(-1) ?? '']?.(name) ?? []
  if (type) response.setHeader('content-type', type)
  response.end(text)
}
