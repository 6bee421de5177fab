import { expect, test } from 'vitest'
import { details } from '../../src/services'
import { categories } from '../../src/services/categories'

test('each service of the catalogue has the category that its own file gives it, and no other is named', () => {
  expect(categories).toEqual(Object.fromEntries(Object.entries(details).map(([id, { category }]) => [id, category])))
})
