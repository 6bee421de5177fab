const purposeOf = ({ id, category, name, description, cookies }) => ({
  id,
  title: name,
  description,
  cookies,
  ...(category === 'necessary' && { isMandatory: true }),
})

const configOf = ({ categories, services }) => ({
  privacyPolicyUrl: '/policy',
  purposes: categories.map((category) => ({
    id: category,
    title: category,
    purposes: services.filter((service) => service.category === category).map(purposeOf),
  })),
})

export const orejime = {
  id: 'orejime',
  dist: 'dist',
  head: (model) => `<script>window.orejimeConfig = ${JSON.stringify(configOf(model))}</script>
<script src="/orejime/orejime-standard-en.js"></script>
<link href="/orejime/orejime-standard.css" rel="stylesheet">`,
  tag: ({ id }, code) => `<template data-purpose="${id}"><script>${code}</script></template>`,
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  reject: '.orejime-Banner-declineButton',
  preferences: '.orejime-Banner-learnMoreButton',
  dialog: '.orejime-Modal',
}
