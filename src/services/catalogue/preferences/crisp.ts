import type { CatalogueEntry } from '../../CatalogueEntry'

/*
 * Name and lifetime: Open Cookie Database; cookies are written with the slash as `%2F` (public cookie lists). Host: the
 * snippet.
 */
export default {
  id: 'crisp',
  category: 'preferences',
  name: 'Crisp',
  provider: 'Crisp IM SAS',
  description: 'chat',
  policyUrl: 'https://crisp.chat/en/privacy/',
  urls: ['*.crisp.chat'],
  storage: [
    { kind: 'cookie', name: 'crisp-client%2F*', duration: 'P6M', purpose: 'chat' },
    { kind: 'local', name: 'crisp-client/*', duration: 'persistent', purpose: 'chat' },
  ],
  transfers: [],
} satisfies CatalogueEntry
