import { services } from './services.mjs'

/**
 * What the site tells askfirst, as script tag and as module alike.
 * @param {string} host of the origin that plays the third parties, without port
 * @param {string} [language]
 */
export const config = (host, language = 'en') => ({
  policyUrl: '/policy',
  records: '/records',
  services: services(host, language),
  site: {
    name: 'Ruskavuo',
    controller: 'Ruskavuo (made up)',
    contact: 'Keksitty katu 1, Rovaniemi',
    authority: { name: 'Office of the Data Protection Ombudsman', url: 'https://tietosuoja.fi/en/home' },
    updated: '2026-11-24',
  },
})
