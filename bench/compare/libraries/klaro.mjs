const serviceOf = ({ id, category, name, description, cookies }) => ({
  name: id,
  title: name,
  description,
  purposes: [category],
  cookies,
  ...(category === 'necessary' && { required: true }),
})

const configOf = ({ services }) => ({
  version: 1,
  acceptAll: true,
  lang: 'en',
  services: services.map(serviceOf),
  translations: { en: { privacyPolicyUrl: '/policy' } },
})

export const klaro = {
  id: 'klaro',
  dist: 'dist',
  head: (model) => `<script>window.klaroConfig = ${JSON.stringify(configOf(model))}</script>
<script defer src="/klaro/klaro.js"></script>`,
  tag: ({ id }, code) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${id}">${code}</script>`,
  banner: '.klaro .cookie-notice',
  accept: '.klaro .cookie-notice .cm-btn-success',
  reject: '.klaro .cookie-notice .cn-decline',
  preferences: '.klaro .cookie-notice .cn-learn-more',
  dialog: '.klaro .cm-modal',
}
