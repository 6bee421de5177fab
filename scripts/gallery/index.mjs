/**
 * A page that shows all pictures, each under its name; a word in the address (`#dark`) picks some.
 * @param {readonly string[]} names
 */
export const index = (
  names,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>askfirst: gallery</title><style>
  body { font: 14px system-ui, sans-serif; margin: 16px; background: #ddd }
  main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start }
  figure { margin: 0 } img { max-width: 420px; max-height: 420px; box-shadow: 0 1px 4px #0006 } input { font: inherit; width: 30em }
</style></head><body><h1>Gallery</h1><p><input placeholder="words: banner dark 320" aria-label="Words"></p><main></main><script>
  const names = ${JSON.stringify(names)}
  const field = document.querySelector('input')
  const draw = () => {
    const words = field.value.split(/\\s+/).filter(Boolean)
    document.querySelector('main').replaceChildren(
      ...names.filter((name) => words.every((word) => name.includes(word))).map((name) => {
        const figure = document.createElement('figure')
        const image = Object.assign(new Image(), { src: name, alt: name, loading: 'lazy' })
        const link = Object.assign(document.createElement('a'), { href: name })
        link.append(image)
        figure.append(link, Object.assign(document.createElement('figcaption'), { textContent: name }))
        return figure
      }),
    )
  }
  field.value = decodeURIComponent(location.hash.slice(1))
  field.addEventListener('input', draw)
  draw()
</script></body></html>`
