import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const sv: Texts<CatalogueId> = {
  amplitude: 'Visar steg för steg hur webbplatsen används, så att den kan förbättras.',
  'google-ads': 'Väljer annonser utifrån vad du har tittat på och mäter vad de leder till. Omfattar DoubleClick.',
  'google-analytics':
    'Mäter hur webbplatsen används: vilka sidor som öppnas, varifrån besökarna kommer och vad de gör.',
  'google-maps': 'Visar kartor på sidan.',
  'google-tag-manager':
    'Laddar de andra tjänster som webbplatsen sköter på ett ställe. Var och en kräver ändå ditt samtycke.',
  hotjar: 'Spelar in hur besökare rör sig, klickar och skrollar, och frågar vad de tycker.',
  'linkedin-insight':
    'Mäter vad annonser på LinkedIn leder till och visar annonser där för den här webbplatsens besökare.',
  matomo: 'Mäter hur webbplatsen används: vilka sidor som öppnas, varifrån besökarna kommer och vad de gör.',
  'meta-pixel':
    'Mäter vad annonser på Facebook och Instagram leder till och visar annonser där för webbplatsens besökare.',
  'microsoft-advertising':
    'Mäter vad annonser på Bing leder till och visar annonser där för den här webbplatsens besökare.',
  'microsoft-clarity': 'Spelar in hur besökare rör sig, klickar och skrollar, så att webbplatsen kan förbättras.',
  mixpanel: 'Visar steg för steg hur webbplatsen används, så att den kan förbättras.',
  plausible: 'Räknar besök utan att lagra något på din enhet.',
  posthog: 'Visar steg för steg hur webbplatsen används, spelar in besök och frågar vad besökarna tycker.',
  segment:
    'Samlar in vad besökare gör på webbplatsen och skickar det vidare till de tjänster som webbplatsen har valt.',
  tiktok: 'Mäter vad annonser på TikTok leder till och visar annonser där för den här webbplatsens besökare.',
  vimeo: 'Spelar upp videor på sidan och mäter hur de ses.',
  youtube: 'Spelar upp videor på sidan. YouTube använder det du ser för att välja videor och annonser.',
}

export default sv
