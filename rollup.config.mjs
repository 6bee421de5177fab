import { readdirSync, readFileSync } from 'node:fs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { dts } from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { chunkName } from './scripts/build/chunkName.mjs'
import { emptyFolder } from './scripts/build/emptyFolder.mjs'
import { inlineCss } from './scripts/build/inlineCss.mjs'
import { letForConst } from './scripts/build/letForConst.mjs'
import { onceEach } from './scripts/build/onceEach.mjs'
import { ownNames } from './scripts/build/ownNames.mjs'
import { smallJsx } from './scripts/build/smallJsx.mjs'
import { themes } from './scripts/build/themes.mjs'

const dir = 'dist'

const locales = Object.fromEntries(
  readdirSync('src/locales').map((file) => [`locales/${file.replace(/\.ts$/, '')}`, `src/locales/${file}`]),
)
/** The signals that are files of their own: they have no name but their file's. */
const signals = Object.fromEntries(
  readdirSync('src/signals')
    .filter((file) => /^export default/m.test(readFileSync(`src/signals/${file}`, 'utf8')))
    .map((file) => [`signals/${file.replace(/\.ts$/, '')}`, `src/signals/${file}`]),
)
/** What the script tag fetches when it is wanted. Each is built by itself, so that none waits for a file of another. */
const lazy = {
  'askfirst-face': 'src/effects/speakFace.ts',
  'askfirst-keep': 'src/keep.ts',
  'askfirst-prove': 'src/prove.ts',
  'askfirst-ui': 'src/ui/index.ts',
  'askfirst-trigger': 'src/ui/attend.ts',
  'askfirst-erase': 'src/erase.ts',
  'askfirst-check': 'src/check.ts',
  'askfirst-services': 'src/describe.ts',
  ...signals,
}
const modules = {
  index: 'src/index.ts',
  seal: 'src/seal.ts',
  ui: 'src/ui/index.ts',
  services: 'src/services/index.ts',
  mark: 'src/mark/index.ts',
  react: 'src/react.ts',
  preact: 'src/preact.ts',
  ...locales,
}
const servers = { server: 'src/server/index.ts', declaration: 'src/renderDeclaration.ts' }
const dependencies = /^(preact|react|js-cookie|parse5)(\/|$)/
/** Loaded when a store is opened; whoever wants the store installs them. */
const drivers = /^(libsql|pg|node:.*)$/

/** TypeScript, JSX, CSS and packages. */
const source = (css = {}) => [
  nodeResolve({ extensions: ['.ts', '.tsx', '.mjs', '.js'], browser: true }),
  inlineCss(css),
  esbuild({
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfig: false,
    // Of `package.json` what is imported by name, and no more.
    loaders: { '.json': 'json' },
  }),
]

/** @param {import('@rollup/plugin-terser').Options} options */
const small = ({ format, ...options } = {}) =>
  terser({
    ecma: 2020,
    // A constant stays on the right of what it is compared with: half a per cent less once it is compressed.
    compress: { passes: 5, unsafe_arrows: true, unsafe_methods: true, lhs_constants: false },
    format: { comments: false, ...format },
    maxWorkers: 2,
    ...options,
  })

/**
 * What a visitor gets runs nearly all at once: Chromium had better compile it in one go, off the main thread, than function
 * by function. A third less script time on a first visit, a fifth less on a click.
 * https://v8.dev/blog/explicit-compile-hints
 */
const eager = { format: { preamble: '//# allFunctionsCalledOnLoad' } }

/** One file that shares nothing but what its docs name. */
const alone = { ...eager, mangle: { properties: { regex: new RegExp(`^(${ownNames.join('|')})$`) } } }

/** What all outputs share: no namespace objects and no `Symbol.toStringTag`, which nobody here asks for. */
const output = {
  dir,
  generatedCode: { preset: /** @type {const} */ ('es2015'), symbols: false },
  esModule: false,
}
const es = /** @type {const} */ ('es')

/** @type {import('rollup').RollupOptions} */
const scriptTag = {
  input: { askfirst: 'src/embed.ts' },
  plugins: [emptyFolder(dir), ...source(), letForConst(), small(alone)],
  output: { ...output, format: 'iife' },
}

/** @type {import('rollup').RollupOptions} */
const sealedTag = {
  input: { 'askfirst-seal': 'src/embedSeal.ts' },
  plugins: [...source(), letForConst(), small(alone)],
  output: { ...output, format: 'iife' },
}

/** @type {import('rollup').RollupOptions[]} */
const besideIt = Object.entries(lazy).map(([name, file]) => ({
  input: { [name]: file },
  // Else the banner would cost two files: a facade with what is public, and a chunk behind it.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    smallJsx(),
    ...source(name === 'askfirst-ui' ? { fileName: 'askfirst.css' } : {}),
    letForConst(),
    // The trigger has its own 1 kB, and too little in it to gain.
    small({ ...(name !== 'askfirst-trigger' && eager), module: true }),
    onceEach(name),
  ],
  output: { ...output, format: es, chunkFileNames: chunkName('askfirst-') },
}))

/** @type {import('rollup').RollupOptions} */
const npm = {
  input: modules,
  external: dependencies,
  plugins: [...source(), themes(), small({ module: true })],
  // Hoisted, they are imports of nothing, of which a site's bundler warns: only the styles have side effects.
  output: { ...output, format: es, chunkFileNames: chunkName('chunks/'), hoistTransitiveImports: false },
}

/**
 * Apart from the browser's modules, so that neither gets a chunk of the other.
 * @type {import('rollup').RollupOptions}
 */
const server = {
  input: servers,
  external: [dependencies, drivers],
  plugins: [...source(), small({ module: true })],
  output: { ...output, format: es, chunkFileNames: chunkName('chunks/server-') },
}

/** @type {import('rollup').RollupOptions} */
const cli = {
  input: { cli: 'src/cli/cli.ts' },
  external: [dependencies, drivers],
  plugins: source(),
  output: { ...output, format: es, banner: '#!/usr/bin/env node', inlineDynamicImports: true },
}

/** @type {import('rollup').RollupOptions} */
const types = {
  input: { ...modules, ...servers },
  external: [dependencies, drivers, /\.css\?inline$/],
  plugins: [dts()],
  output: {
    dir: `${dir}/types`,
    format: es,
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name].d.ts',
  },
}

export default [scriptTag, sealedTag, ...besideIt, npm, server, cli, types]
