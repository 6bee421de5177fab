/** Which build writes which file. */
const writers = new Map()

/**
 * Each build names its files by itself: fails where two would write the same one, of which the later would win in silence.
 * @param {string} build
 * @returns {import('rollup').Plugin}
 */
export const onceEach = (build) => ({
  name: 'once-each',
  generateBundle(_, bundle) {
    for (const file of Object.keys(bundle)) {
      const writer = writers.get(file) ?? build
      if (writer !== build)
        this.error(`${build} and ${writer} both write ${file}: name a chunk of one after its module`)
      writers.set(file, build)
    }
  },
})
