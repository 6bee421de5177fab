import type { Hook } from '../gates/createHooks'
import type { Realm } from '../gates/Realm'

/**
 * Runs in the worker before its own code, and before that of the workers which that one makes: a blob has no address to
 * start from, so what is relative starts from the file's. As text, for it runs in another world.
 */
const prelude = `function P(base){
let rules,J=JSON.stringify;const{URL,Blob}=self,used=new Set,free=URL.revokeObjectURL,at=u=>{try{return new URL(u,base).href}catch{return u}},
trust=u=>{try{return(rules??=trustedTypes.createPolicy("askfirst",{createScriptURL:t=>t})).createScriptURL(u)}catch{return u}},
blob=t=>URL.createObjectURL(new Blob([t],{type:"text/javascript"})),
wrap=(u,o)=>{const t="("+P+")("+J(u)+")";
used.add(u);return trust(!/^(http|blob)/.test(u)?u:o&&o.type==="module"?blob("import "+J(blob(t))+";import "+J(u)):blob(t+";importScripts("+J(u)+")"))},
fix=(a,n)=>{if(n==="importScripts")for(const k in a)a[k]=trust(at(a[k]));else{const i=+(n==="open");
if(n==="Worker")a[0]=wrap(at(a[0]),a[1]);else if(typeof a[i]==="string"||a[i]instanceof URL)a[i]=at(a[i])}},
put=(o,n)=>{const f=o&&o[n];f&&Object.defineProperty(o,n,{configurable:true,writable:true,value:new Proxy(f,{
apply:(t,s,a)=>(fix(a,n),Reflect.apply(t,s,a)),construct:(t,a,c)=>(fix(a,n),Reflect.construct(t,a,c))})})};
for(const n of["fetch","importScripts","Request","EventSource","WebSocket","Worker"])put(self,n);
put(self.XMLHttpRequest&&XMLHttpRequest.prototype,"open");
URL.revokeObjectURL=u=>used.has(u)||free(u);
Object.defineProperty(self,"location",{configurable:true,value:new URL(base)})
}`

/**
 * A worker that is a file has that file's policy, not the page's; one made of a blob inherits ours, with all that it then
 * fetches: https://html.spec.whatwg.org/#run-a-worker. It may make one of a file in turn, and has the prelude for that. A
 * shared one is no longer shared. Service workers have no such way.
 */
export function installWorkers({ hooks, permits, trusted, page }: Realm): void {
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
      const text = `(${prelude})(${JSON.stringify(url.href)})`
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
  hooks.put(page.ServiceWorkerContainer?.prototype, 'register', ([url], next) => {
    const { hostname, pathname, search } = new URL(String(url), document.baseURI)
    return permits({ channel: 'service-worker', target: hostname + pathname + search }).allowed
      ? next()
      : Promise.reject(new page.DOMException('askfirst: not allowed', 'SecurityError'))
  })
}
