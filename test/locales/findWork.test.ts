// @vitest-environment node
import { expect, test } from 'vitest'
import { findWork } from '../../scripts/texts/findWork.mjs'
import { readTexts } from '../../scripts/texts/readTexts.mjs'

const english = { texts: { yes: 'Yes', no: 'No', later: 'Later' }, at: { yes: 10, no: 20, later: 10 } }

test('a translator is told what is missing, what English says otherwise since, and what it has no longer', () => {
  const finnish = { texts: { yes: 'Kyllä', no: 'Eipä', ehkä: 'Ehkä' }, at: { yes: 10, no: 15, ehkä: 30 } }
  expect(findWork(english, finnish)).toEqual([
    { key: 'no', why: 'stale', english: 'No', text: 'Eipä' },
    { key: 'later', why: 'missing', english: 'Later', text: '' },
    { key: 'ehkä', why: 'unknown', english: '', text: 'Ehkä' },
  ])
  expect(findWork(english, english)).toEqual([])
})

test('it reads each text of a file and when it was written, those that take two lines too', async () => {
  const { texts, at } = await readTexts('src/locales/fi.ts')
  expect(texts.acceptAll).toBe('Hyväksy kaikki')
  expect(Object.keys(texts).filter((key) => !((at[key] ?? 0) > 1_700_000_000))).toEqual([])
})
