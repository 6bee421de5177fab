export interface Group {
  at: number
  names: string[]
  /** The names, for the title. */
  ways: string
  body: string
}

const script = (code: string) =>
  `<script>try{(()=>{var s,x,p,b,f,d,r,i,a,v,t,g,w,l,e,o,k,y;${code}})()}catch(e){(window.thrown??=[]).push(String(e))}</script>`

/**
 * The ways in and out, many to a page: each has its own tags, and a page costs more than they do.
 * @param origin what `$` stands for
 * @param share how many share a page
 */
export const groupWays = (ways: Record<string, string>, origin: string, share: number): Group[] => {
  const all = Object.entries(ways)
  return Array.from({ length: Math.ceil(all.length / share) }, (_, at) => {
    const group = all.slice(at * share, (at + 1) * share)
    const names = group.map(([name]) => name)
    const scripts = group.map(([, code]) => script(code.replaceAll('$', origin)))
    return { at, names, ways: names.join(', '), body: `<main>Shop</main>${scripts.join('')}` }
  })
}
