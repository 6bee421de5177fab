/** Until the catalogue's texts are loaded a service of its own has its id for a name: `meta-pixel` is Meta Pixel. */
export const displayName = (id: string, name = id): string =>
  name === id
    ? id
        .replace(/(^|-)\w/g, (start) => start.replace('-', ' ').toUpperCase())
        .replace(/^(You|Tik|Linked|Post|Hub)(\w)/, (_, head, next) => head + next.toUpperCase())
    : name
