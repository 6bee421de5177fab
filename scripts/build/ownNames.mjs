/**
 * Names of properties that no one but the script tag's own file ever meets: no page, no browser, no file that it fetches.
 * They may be shortened there, as variables are; a test holds that they are nobody else's.
 */
export const ownNames = [
  'awaits',
  'complained',
  'conclude',
  'fetched',
  'hasMet',
  'hasRun',
  'holder',
  'hooks',
  'isAwake',
  'isKnown',
  'isPassed',
  'isQuiet',
  'neutral',
  'permits',
  'retire',
  'runs',
  'settled',
]
