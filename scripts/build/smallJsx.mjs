const RUNTIME = 'preact/jsx-runtime'

/**
 * preact's own `jsx()` repeats what its `createElement()` does, and preact itself needs the latter. Where preact is
 * bundled in, one of the two is enough.
 * @returns {import('rollup').Plugin}
 */
export const smallJsx = () => ({
  name: 'small-jsx',
  resolveId: (source) => (source === RUNTIME ? `\0${RUNTIME}` : null),
  load: (id) =>
    id === `\0${RUNTIME}`
      ? `import { h, Fragment } from 'preact'
         const jsx = (type, props, key) => h(type, key === undefined ? props : { ...props, key })
         export { jsx, jsx as jsxs, Fragment }`
      : null,
})
