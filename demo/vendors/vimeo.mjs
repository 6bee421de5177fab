import { playPage } from './playPage.mjs'
import { randomId } from './randomId.mjs'

/** Vimeo's player, play-acted. With `dnt=1` it leaves out its statistics. */
export default {
  hosts: ['player.vimeo.com', 'vimeo.com', 'i.vimeocdn.com', 'f.vimeocdn.com'],
  play({ host, path, query }) {
    if (host !== 'player.vimeo.com' || !/^\/video\/\d+$/.test(path)) return
    const shield = { name: '__cf_bm', value: randomId(), days: 30 / 1440, domain: 'vimeo.com', httpOnly: true }
    const statistics = { name: 'vuid', value: randomId(), days: 730, domain: 'vimeo.com' }
    return playPage('vimeo', query.get('dnt') === '1' ? [shield] : [shield, statistics])
  },
}
