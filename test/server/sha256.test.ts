// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { sha256 } from '../../src/server/sha256'

const known = [
  // FIPS 180-2, B.1
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['yhdeksän €', 'e15f4817e2be04545bfc42ab8cbc60fe8863b7dee68335b572bd13da0c883872'],
] as const

test.each(known)('of “%s”, by Node and by Web Crypto', async (text, hash) => {
  expect(await sha256(text)).toBe(hash)
  const digest = vi.spyOn(crypto.subtle, 'digest')
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
  expect(await sha256(text)).toBe(hash)
  expect(digest).toHaveBeenCalledOnce()
})
