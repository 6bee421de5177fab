/** A request by image, the oldest way to report. */
export function ask(url, query) {
  new Image().src = `${url}?${new URLSearchParams(query)}`
}
