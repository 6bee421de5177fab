import type { Hook } from './createHooks'
import type { Realm } from './Realm'

/** A url that nothing answers: what asks for it fails as it would offline, in the browser's own way. */
const dead = 'blob:null/0'

/** Requests that scripts make: a refused one fails as the browser's own would. */
export function installNetwork({ hooks, screen, page }: Realm): void {
  /** Puts another url in the place of one that is refused. */
  const instead =
    (channel: string, other: string, place = 0): Hook =>
    (args, next) => {
      if ([args[place]].flat().some((one) => screen.url({ channel }, String(Object(one).url ?? one))))
        args[place] = other
      return next()
    }
  hooks.put(page, 'fetch', instead('fetch', dead))
  hooks.put(page.Cache?.prototype, 'add addAll', instead('fetch', dead))
  hooks.put(page, 'EventSource', instead('eventsource', dead))
  hooks.put(page.XMLHttpRequest.prototype, 'open', instead('xhr', dead, 1))
  // These take only their own schemes; nothing listens on port 1.
  hooks.put(page, 'WebSocket WebSocketStream', instead('websocket', 'wss://127.0.0.1:1'))
  hooks.put(page, 'WebTransport fetchLater', instead('fetch', 'https://127.0.0.1:1'))
  hooks.put(page, 'Worker SharedWorker', instead('worker', 'data:text/javascript,'))
  hooks.put(page.Worklet?.prototype, 'addModule', instead('worker', 'data:text/javascript,'))

  hooks.put(page.Navigator.prototype, 'sendBeacon', ([url], next) =>
    screen.url({ channel: 'beacon' }, String(url)) ? false : next(),
  )
  hooks.put(page.ServiceWorkerContainer?.prototype, 'register', ([url], next) =>
    screen.url({ channel: 'worker' }, String(url))
      ? Promise.reject(new page.DOMException('askfirst: not allowed', 'SecurityError'))
      : next(),
  )
  hooks.put(page, 'RTCPeerConnection webkitRTCPeerConnection', (args, next) => {
    const [config] = args as [RTCConfiguration?]
    const iceServers = config?.iceServers?.filter(({ urls }) =>
      [urls].flat().every((url) => !screen.url({ channel: 'webrtc' }, url.replace(/^[^:]+:/, 'https://'))),
    )
    if (iceServers) args[0] = { ...config, iceServers }
    return next()
  })
  hooks.put(page, 'FontFace', (args, next) => {
    if (screen.text({ channel: 'font' }, String(args[1]))) args[1] = 'url(data:,)'
    return next()
  })
}
