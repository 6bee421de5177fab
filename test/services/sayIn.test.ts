import { expect, test } from 'vitest'
import { sayIn } from '../../src/services/sayIn'

const texts = {
  en: { map: 'Map', tab: 'Tab', ad: 'Advert' },
  nb: { map: 'Kart', tab: 'Fane', ad: '' },
  nn: { tab: 'Fane på nynorsk' },
  pt: { map: 'Mapa', tab: 'Separador' },
  'pt-BR': { tab: 'Guia' },
}

test.each([
  ['pt-BR', ['Mapa', 'Guia', 'Advert']],
  ['pt-PT', ['Mapa', 'Separador', 'Advert']],
  ['nn', ['Kart', 'Fane på nynorsk', 'Advert']],
  ['nn-NO', ['Kart', 'Fane på nynorsk', 'Advert']],
  ['no', ['Kart', 'Fane', 'Advert']],
  ['nb', ['Kart', 'Fane', 'Advert']],
  ['NB_no', ['Kart', 'Fane', 'Advert']],
  ['ja', ['Map', 'Tab', 'Advert']],
  ['', ['Map', 'Tab', 'Advert']],
  ['constructor', ['Map', 'Tab', 'Advert']],
])('in %j each text falls back by itself', (language, expected) => {
  const say = sayIn(texts, language)
  expect([say('map'), say('tab'), say('ad')]).toEqual(expected)
})
