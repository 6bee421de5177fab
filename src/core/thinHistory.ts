/** So many answers are kept on the device. */
const longest = 50

/** Drops every second of the older half, as often as it takes: the first and the latest always stay. */
export function thinHistory<One>(history: readonly One[]): readonly One[] {
  if (history.length <= longest) return history
  const half = history.length >> 1
  return thinHistory(history.filter((_, at) => at >= half || at % 2 === 0))
}
