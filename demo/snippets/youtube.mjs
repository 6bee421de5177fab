import { frame } from './tags.mjs'

// https://developers.google.com/youtube/player_parameters
export default (at) => ({
  urls: ['www.youtube.com', 'i.ytimg.com'],
  body: [
    frame(`${at('www.youtube.com')}/embed/RuskaVuo001`, {
      width: 560,
      height: 315,
      title: 'Vuo in two minutes (YouTube video)',
      allow: 'encrypted-media; picture-in-picture',
      allowfullscreen: true,
    }),
  ],
})
