const labels = {
  necessary: 'Necessary',
  preferences: 'Preferences',
  statistics: 'Statistics',
  marketing: 'Marketing',
}

const categoryOf = (category, services) => ({
  ...(category === 'necessary' && { enabled: true, readOnly: true }),
  autoClear: { cookies: services.flatMap(({ cookies }) => cookies.map((name) => ({ name }))) },
  services: Object.fromEntries(
    services.map(({ id, name, cookies }) => [
      id,
      { label: name, cookies: cookies.map((cookie) => ({ name: cookie })) },
    ]),
  ),
})

const sectionOf = (category, services) => ({
  title: labels[category],
  description: 'Counts visits and tells the shop what people look for.',
  linkedCategory: category,
  cookieTable: {
    headers: { name: 'Name', provider: 'Provider', purpose: 'Purpose', duration: 'Duration' },
    body: services.flatMap(({ cookies, provider, description }) =>
      cookies.map((name) => ({ name, provider, purpose: description, duration: '1 year' })),
    ),
  },
})

const configOf = ({ categories, services }) => {
  const within = (category) => services.filter((service) => service.category === category)
  return {
    // Else it shows nothing to a driven browser.
    hideFromBots: false,
    categories: Object.fromEntries(categories.map((category) => [category, categoryOf(category, within(category))])),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: 'May we use cookies?',
            description: 'For preferences, statistics and marketing. <a href="/policy">Privacy policy</a>',
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            showPreferencesBtn: 'Settings',
          },
          preferencesModal: {
            title: 'Settings',
            acceptAllBtn: 'Accept all',
            acceptNecessaryBtn: 'Reject all',
            savePreferencesBtn: 'Save',
            closeIconLabel: 'Close',
            serviceCounterLabel: 'services',
            sections: categories.map((category) => sectionOf(category, within(category))),
          },
        },
      },
    },
  }
}

export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  dist: 'dist',
  // https://cookieconsent.orestbida.com/essential/getting-started.html: a module; in a file of its own there, which would
  // cost one more request.
  head: (model) => `<link rel="stylesheet" href="/vanilla-cookieconsent/cookieconsent.css">
<script type="module">import '/vanilla-cookieconsent/cookieconsent.umd.js'; CookieConsent.run(${JSON.stringify(configOf(model))})</script>`,
  tag: ({ id, category }, code) =>
    `<script type="text/plain" data-category="${category}" data-service="${id}">${code}</script>`,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  reject: '#cc-main .cm [data-role="necessary"]',
  preferences: '#cc-main .cm [data-role="show"]',
  dialog: '#cc-main .pm',
  tables: '#cc-main .pm .pm__section-title[aria-expanded="false"]',
}
