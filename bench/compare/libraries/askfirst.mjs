import { fileURLToPath } from 'node:url'

const serviceOf = ({ id, category, name, provider, description, policyUrl, host, cookies }) => ({
  id,
  category,
  name,
  provider,
  description,
  policyUrl,
  urls: [host],
  storage: cookies.map((cookie) => ({ kind: 'cookie', name: cookie, duration: 'P1Y', purpose: description })),
  ...(category === 'necessary' && { reason: description }),
})

export const askfirst = {
  id: 'askfirst',
  folder: fileURLToPath(new URL('../../../dist/', import.meta.url)),
  head: ({ services }) =>
    `<script>(window.askfirst = window.askfirst || []).push(${JSON.stringify({ services: services.map(serviceOf), policyUrl: '/policy' })})</script>
<script src="/askfirst/askfirst.js"></script>`,
  tag: ({ id }, code) => `<script type="text/plain" data-askfirst="${id}">${code}</script>`,
  banner: '#askfirst-banner',
  accept: '#askfirst-banner [data-askfirst-action="accept-all"]',
  reject: '#askfirst-banner [data-askfirst-action="reject-all"]',
  preferences: '#askfirst-banner [data-askfirst-action="preferences"]',
  dialog: '#askfirst-preferences',
  tables: '#askfirst-preferences [aria-expanded="false"]',
}
