import type { Hook } from '../gates/createHooks'
import type { InstallGate } from '../gates/Realm'

/**
 * Runs in the worker before its own code, and before that of the workers which that one makes: a blob has no address to
 * start from, so what is relative starts from the file's. As text, for it runs in another world.
 */
const prelude = `function P([base,kept]){let rules,J=JSON.stringify;const{URL,Blob}=self,used=new Set,free=URL.revokeObjectURL,at=u=>{try{return new URL(u,base).href}catch{return u}},
trust=u=>{try{return(rules??=trustedTypes.createPolicy("askfirst",{createScriptURL:t=>t})).createScriptURL(u)}catch{return u}},
blob=t=>URL.createObjectURL(new Blob([t],{type:"text/javascript"})),
wrap=(u,o)=>{const t="("+P+")("+J([u,kept])+")";
used.add(u);return/^(http|blob)/.test(u)?o?.type==="module"?blob("import "+J(blob(t))+";import "+J(u)):blob(t+";importScripts("+J(u)+")"):u},
fix=(a,n)=>{for(const k in a)if(n==="importScripts"||k==(n==="open"))a[k]=a[k]instanceof Request?a[k]:trust(n==="Worker"?wrap(at(a[k]),a[1]):at(a[k]))},
put=(o,n)=>{const f=o?.[n];if(f)o[n]=new Proxy(f,{apply:(t,s,a)=>(fix(a,n),Reflect.apply(t,s,a)),construct:(t,a,c)=>(fix(a,n),Reflect.construct(t,a,c))})};
for(const n of["fetch","importScripts","Request","EventSource","WebSocket","Worker"])put(self,n);
put(self.XMLHttpRequest?.prototype,"open");
for(const c of["IDBFactory","CacheStorage","FileSystemDirectoryHandle"])for(const n of"open getFileHandle getDirectoryHandle".split(" ")){const o=self[c]?.prototype,f=o?.[n];
if(f)o[n]=function(k){return f.apply(this.name||kept.some(p=>k==p||p.endsWith("*")&&(k+"").startsWith(p.slice(0,-1)))?this:0,arguments)}}
URL.revokeObjectURL=u=>used.has(u)||free(u);
Object.defineProperty(self,"location",{value:new URL(base)})
}`

/**
 * A worker that is a file has that file's policy, not the page's; one made of a blob inherits ours, with all that it then
 * fetches: https://html.spec.whatwg.org/#run-a-worker. It may make one of a file in turn, and has the prelude for that. A
 * shared one is no longer shared. Service workers have no such way.
 */
export const installWorkers =
  (kept: () => string[]): InstallGate =>
  ({ hooks, permits, screen, trusted, page }) => {
    const { URL, Blob, document } = page
    const isShut = () => !permits({ channel: 'worker', target: '', isQuiet: true }).allowed
    const blob = (...parts: BlobPart[]) => URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }))
    /** By url, until the page takes it back: that may be before the worker has read it. */
    const blobs = new Map<string, Blob>()
    hooks.put(URL, 'createObjectURL', ([given], next) => {
      const url = next() as string
      blobs.set(url, given as Blob)
      return url
    })
    hooks.put(URL, 'revokeObjectURL', ([url], next) => {
      blobs.delete(String(url))
      return next()
    })

    const wrap: Hook = (args, next) => {
      const url = new URL(String(args[0]), document.baseURI)
      if (/^(http|blob)/.test(url.protocol) && isShut()) {
        const made = blobs.get(url.href)
        const text = `(${prelude})(${JSON.stringify([url.href, kept()])})`
        const address = JSON.stringify(made ? blob(made) : url.href)
        const isModule = Object(args[1]).type === 'module'
        const parts = isModule
          ? [`import ${JSON.stringify(blob(text))};import ${address}`]
          : made
            ? [`${text};`, made]
            : [`${text};importScripts(${address})`]
        args[0] = trusted.createScriptURL(blob(...parts))
      }
      return next()
    }
    hooks.put(page, 'Worker SharedWorker', wrap)
    hooks.put(page.ServiceWorkerContainer?.prototype, 'register', ([url], next) =>
      screen.url({ channel: 'service-worker' }, String(url))
        ? Promise.reject(new page.DOMException('askfirst: not allowed', 'SecurityError'))
        : next(),
    )
  }
