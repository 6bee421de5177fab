import { createHooks, type Hook } from '../gates/createHooks'
import { createScreen } from '../gates/createScreen'
import type { InstallGate } from '../gates/InstallGate'

/**
 * WebRTC, which no policy of a page stops (https://github.com/w3c/webrtc-extensions/issues/81): it reaches whomever the
 * other side names, so it is there only with servers that are all allowed.
 */
export const installPeers: InstallGate = (permits, page) => {
  const hooks = createHooks(page)
  const screen = createScreen(permits, page)
  const isAllowed = (config: unknown) => {
    const servers: RTCIceServer[] = Object(config).iceServers ?? []
    const urls = servers.flatMap((server) => server.urls)
    return urls.length > 0 && urls.every((url) => !screen.url({ channel: 'webrtc' }, url.replace(/^\w+:/, 'https://')))
  }
  const guard: Hook = ([config], next) => {
    if (!isAllowed(config) && !permits({ channel: 'webrtc', target: '' }).allowed) {
      throw new page.DOMException('askfirst: not allowed', 'NotAllowedError')
    }
    return next()
  }
  hooks.put(page, 'RTCPeerConnection', guard)
  hooks.put(page.RTCPeerConnection?.prototype, 'setConfiguration', guard)
  return { remove: hooks.remove }
}
