import { expect, test } from 'vitest'
import fi from '../../src/locales/fi'
import { mountTrigger } from '../../src/ui/mountTrigger'
import { company, createInstance } from './askfirst'
import { screen } from './screen'

test('a button with a name opens the settings, until it is undone', () => {
  const sheets = document.adoptedStyleSheets.length
  const undo = mountTrigger(createInstance(company, { language: 'fi', words: fi }))
  const trigger = screen.getByRole('button', { name: 'Asetukset' })
  expect(trigger.id).toBe('askfirst-trigger')
  expect(trigger.dataset.askfirstAction).toBe('preferences')
  expect(trigger.lang).toBe('fi')
  undo()
  undo()
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.adoptedStyleSheets).toHaveLength(sheets)
})
