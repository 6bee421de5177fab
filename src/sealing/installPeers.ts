import type { Hook } from '../gates/createHooks'
import type { Realm } from '../gates/Realm'

/**
 * WebRTC, which no policy of a page stops (https://github.com/w3c/webrtc-extensions/issues/81): it reaches whomever the
 * other side names, so it is there only with servers that are all allowed.
 */
export function installPeers({ hooks, permits, screen, page }: Realm): void {
  const isAllowed = (config: unknown) => {
    const servers: RTCIceServer[] = Object(config).iceServers ?? []
    const urls = servers.flatMap((server) => server.urls)
    return (
      urls.length > 0 && urls.every((url) => !screen.url({ channel: 'webrtc' }, url.replace(/^[^:]+:/, 'https://')))
    )
  }
  const guard: Hook = ([config], next) => {
    if (!isAllowed(config) && !permits({ channel: 'webrtc', target: '' }).allowed) {
      throw new page.DOMException('askfirst: not allowed', 'NotAllowedError')
    }
    return next()
  }
  hooks.put(page, 'RTCPeerConnection webkitRTCPeerConnection', guard)
  hooks.put(page.RTCPeerConnection?.prototype, 'setConfiguration', guard)
}
