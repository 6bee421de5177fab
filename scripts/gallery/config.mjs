/** A shop with a bit of everything, as config of each picture. */
export const config = {
  policyUrl: '/policy',
  imprintUrl: '/imprint',
  site: {
    controller: 'Lumi & Co',
    contact: 'data@lumi.example',
    authority: { name: 'Office of the Data Protection Ombudsman', url: 'https://tietosuoja.fi' },
    updated: '2026-11-01',
    domains: ['lumi.example', 'shop.lumi.example'],
  },
  services: [
    'google-analytics',
    'meta-pixel',
    'youtube',
    'vimeo',
    'google-maps',
    {
      id: 'basket',
      category: 'necessary',
      name: 'Basket',
      provider: 'Lumi & Co',
      reason: 'Keeps what you put into it until you pay.',
      storage: [{ kind: 'cookie', name: 'basket', duration: 'P7D', purpose: 'Knows your basket' }],
    },
    {
      id: 'chat',
      category: 'preferences',
      name: 'Chat',
      provider: 'Chat Ltd',
      policyUrl: 'https://chat.example/privacy',
      description: 'Lets you write to us.',
      storage: [{ kind: 'local', name: 'chat-*', duration: 'persistent', purpose: 'Keeps the conversation' }],
    },
  ],
}
