/** Holds what came in and has not gone on. Offsets count from the document's beginning, in UTF-16 units. */
export interface Pipe {
  add(html: string): void
  /** Offset of the end of what has come. */
  end(): number
  /** Offset of a `<` near the end that may begin a tag, else of the end. */
  settled(): number
  slice(from: number, to: number): string
  /** Lets go on what stands before the offset. */
  passTo(offset: number): void
  /** As `passTo`, and puts other HTML in the place of what stands from there to `to`. */
  replace(from: number, to: number, html: string): void
}

export function createPipe(emit: (html: string) => void): Pipe {
  let buffer = ''
  let start = 0
  const take = (offset: number) => {
    const html = buffer.slice(0, Math.max(0, offset - start))
    buffer = buffer.slice(html.length)
    start += html.length
    return html
  }
  const passTo = (offset: number) => {
    const html = take(offset)
    if (html) emit(html)
  }
  return {
    add(html) {
      buffer += html
    },
    end: () => start + buffer.length,
    settled: () => start + buffer.length - (/<\/?[a-z]*$/i.exec(buffer.slice(-20))?.[0].length ?? 0),
    slice: (from, to) => buffer.slice(Math.max(0, from - start), to - start),
    passTo,
    replace(from, to, html) {
      passTo(from)
      take(to)
      emit(html)
    },
  }
}
