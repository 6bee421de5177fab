import { createHooks, type Hook } from '../gates/createHooks'
import type { InstallGate } from '../gates/InstallGate'

/**
 * Runs in the worker before its own code: a blob has no address to start from, so what is relative starts from the
 * file's. As text, for it runs in another world.
 */
const prelude = (url: string) => `{
const base=${JSON.stringify(url)},at=u=>{try{return new URL(u,base).href}catch{return u}},
put=(o,n,i=0)=>{const f=o&&o[n];f&&Object.defineProperty(o,n,{configurable:true,writable:true,value:new Proxy(f,{
apply:(t,s,a)=>(fix(a,n==="importScripts"?-1:i),Reflect.apply(t,s,a)),construct:(t,a,c)=>(fix(a,i),Reflect.construct(t,a,c))})})},
fix=(a,i)=>{if(i<0)for(const k in a)a[k]=at(a[k]);else if(typeof a[i]==="string"||a[i]instanceof URL)a[i]=at(a[i])};
for(const n of["fetch","importScripts","Request","EventSource","WebSocket","Worker"])put(self,n);
put(self.XMLHttpRequest&&XMLHttpRequest.prototype,"open",1);
Object.defineProperty(self,"location",{configurable:true,value:new URL(base)})
}`

/**
 * A worker that is a file has that file's policy, not the page's; one made of a blob inherits ours, with all that it then
 * fetches: https://html.spec.whatwg.org/#run-a-worker. A shared one is no longer shared. Service workers have no such way.
 */
export const installWorkers: InstallGate = (permits, page) => {
  const hooks = createHooks(page)
  const { URL, Blob, document } = page
  const isShut = () => !permits({ channel: 'worker', target: '', isQuiet: true }).allowed

  const wrap: Hook = (args, next) => {
    const url = new URL(String(args[0]), document.baseURI)
    if (/^https?:/.test(url.protocol) && isShut()) {
      const blob = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
      const text = prelude(url.href)
      const isModule = Object(args[1]).type === 'module'
      args[0] = isModule
        ? blob(`import ${JSON.stringify(blob(text))};import ${JSON.stringify(url.href)}`)
        : blob(`${text};importScripts(${JSON.stringify(url.href)})`)
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
  return { remove: hooks.remove }
}
