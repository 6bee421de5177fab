import { expect, test } from 'vitest'
import { displayName } from '../../src/ui/displayName'

test.each([
  ['meta-pixel', undefined, 'Meta Pixel'],
  ['youtube', 'youtube', 'YouTube'],
  ['tiktok-videos', undefined, 'TikTok Videos'],
  ['hotjar', undefined, 'Hotjar'],
  ['chat', 'Our chat', 'Our chat'],
])('%s, named %s, is shown as %s', (id, name, shown) => {
  expect(displayName(id, name)).toBe(shown)
})
