import { vendorUrls } from './vendorUrls.js'

// The loader brings the real script, as Hotjar's does.
const url = vendorUrls('static.hotjar.com')
const script = document.createElement('script')
script.async = true
script.src = `${url('script.hotjar.com')}/modules.4f2c1e.js`
document.head.append(script)
