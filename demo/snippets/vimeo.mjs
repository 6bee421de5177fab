import { frame } from './tags.mjs'

// https://help.vimeo.com/hc/en-us/articles/12426259908881
export default (at) => ({
  urls: ['player.vimeo.com'],
  body: [
    frame(`${at('player.vimeo.com')}/video/100200300`, {
      width: 640,
      height: 360,
      title: 'The first lesson (Vimeo video)',
      allow: 'fullscreen; picture-in-picture',
    }),
  ],
})
