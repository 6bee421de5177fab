type Bytes = Uint8Array<ArrayBuffer>

export interface Sniffed {
  /** Does it begin as a page does? */
  isPage: boolean
  /** Its first bytes, a character each. */
  head: string
  /** The body, as if nobody had looked. */
  body: ReadableStream<Bytes>
}

/** https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const page =
  /^(?:ï»¿)?\s*<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>])/i
/** No browser looks further: https://mimesniff.spec.whatwg.org/#reading-the-resource-header */
const most = 1445
/** It begins as no page does, or `<!doctype html>` would be whole by now. */
const isEnough = (text: string) => text.length >= most || /^\s*(?:[^<\sï]|[<ï].{15})/s.test(text)

/** Looks at a body's first bytes, as a browser does that nobody told the type; it waits for no more of them than it must. */
export async function sniff(body: ReadableStream<Bytes>): Promise<Sniffed> {
  const reader = body.getReader()
  const read: Bytes[] = []
  let text = ''
  while (!isEnough(text)) {
    const { done, value } = await reader.read()
    if (done) break
    read.push(value)
    text += String.fromCharCode(...value.subarray(0, most))
  }
  return {
    isPage: page.test(text),
    head: text,
    body: new ReadableStream<Bytes>({
      async pull(controller) {
        const bytes = read.shift() ?? (await reader.read()).value
        if (bytes) controller.enqueue(bytes)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  }
}
