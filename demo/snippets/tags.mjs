/** A script with code in it. */
export const inline = (text, attributes = {}) => ({ tag: 'script', attributes, text: `\n${text.trim()}\n` })

/** A script from elsewhere. */
export const external = (src, attributes = {}) => ({ tag: 'script', attributes: { ...attributes, src } })

export const frame = (src, attributes) => ({ tag: 'iframe', attributes: { src, ...attributes } })

/** For browsers without script, which can neither be asked nor answer: marked, it is left out. */
export const noscript = (text) => ({ tag: 'noscript', attributes: {}, text })
