import { readFileSync } from 'node:fs'

const found = /```html\n(<script>\n {2}\/\/ Shows the page[\s\S]*?<\/script>)\n/.exec(readFileSync('README.md', 'utf8'))
if (!found?.[1]) throw new Error('the README has no guard for two tags')

/** The first script of two tags, as it stands in the README. */
export const guard = found[1]
