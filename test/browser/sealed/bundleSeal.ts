import { build } from 'esbuild'
import { tracker } from '../../support/tracker'

/** A site's own file, with the module that seals in it; sets `window.ready` when it has run. */
export const bundleSeal = async (): Promise<string> => {
  const config = JSON.stringify({ services: [tracker] })
  const { outputFiles } = await build({
    stdin: {
      contents: `import { init } from './dist/seal.js'; window.askfirst = init(${config}); window.ready = true`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
