import { unsealed } from './core/unsealed'
import { type Beside, filesBeside } from './filesBeside'
import { createSeal } from './sealing/createSeal'

/**
 * The files of the build that seals.
 * @param opened none is asked for before it is settled
 */
export function withSeal(base: () => string | undefined, opened: Promise<void>): Beside {
  const files = filesBeside(() => opened.then(base))
  return {
    ...files,
    seal: createSeal,
    check: async () => {
      const { check } = await files.check()
      return { check: (config, categories) => check(unsealed(config), categories) }
    },
  }
}
