import type { Words } from '../types'
import { remember } from './remember'

const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** `P1Y`, `PT30M` → `1 year`, `30 minutes`; what is no ISO 8601 duration stays as it stands. */
export function formatDuration(duration: string, language: string, words: Words): string {
  if (duration === 'session' || duration === 'persistent') return words[duration]
  return remember(`${language} ${duration}`, () => {
    const parts = (iso.exec(duration) ?? []).slice(1).flatMap((count, index) => {
      const unit = units[index]
      if (!count || !unit) return []
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))
    })
    // To get a list ready takes longer than to use it, and most durations are of one unit.
    return parts[1] ? new Intl.ListFormat(language, { type: 'unit' }).format(parts) : (parts[0] ?? duration)
  })
}
