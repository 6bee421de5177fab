/**
 * Notes of these keys that the text was read against its English, and forgets what neither has any more.
 * @param {{ english: import('./findWork.mjs').Texts, texts: import('./findWork.mjs').Texts,
 *   readings: import('./findWork.mjs').Readings }} of
 * @param {readonly string[]} keys
 * @returns {import('./findWork.mjs').Readings}
 */
export const markRead = ({ english, texts, readings }, keys) =>
  Object.fromEntries(
    Object.entries(english).flatMap(([key, en]) => {
      const text = texts[key]
      const reading = keys.includes(key) && text ? { en, text } : readings[key]
      return reading ? [[key, reading]] : []
    }),
  )
