import { frame } from './tags.mjs'

// https://developers.google.com/maps/documentation/embed/embedding-map
export default (at) => ({
  urls: ['www.google.com/maps/*'],
  body: [
    frame(`${at('www.google.com')}/maps/embed?pb=!1m18!2sRuskavuo`, {
      width: 600,
      height: 340,
      title: 'Map to our office',
      referrerpolicy: 'no-referrer-when-downgrade',
    }),
  ],
})
