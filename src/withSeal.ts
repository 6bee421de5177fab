import { type Beside, filesBeside } from './filesBeside'
import { createSeal } from './sealing/createSeal'
import { unsealed } from './sealing/unsealed'

/** The files of the build that seals. */
export function withSeal(base: () => string | undefined): Beside {
  const files = filesBeside(base)
  return {
    ...files,
    seal: createSeal,
    check: async () => {
      const { check } = await files.check()
      return { check: (config, categories) => check(unsealed(config), categories) }
    },
  }
}
