import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundledFiles } from '../../src/bundledFiles'

const languages = readdirSync('src/locales').map((file) => file.replace(/\.ts$/, ''))

test.each(languages)('the module finds %s', async (language) => {
  expect((await bundledFiles.locale(language)).default.acceptAll).toBeTruthy()
})

test('a language that nobody wrote is refused, so that the next wish is tried', async () => {
  await expect(bundledFiles.locale('eo')).rejects.toThrow('eo')
})
