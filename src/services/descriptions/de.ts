import type { CatalogueId } from '../../types'
import type { Texts } from '../Texts'

const de: Texts<CatalogueId> = {
  amplitude: 'Zeigt Schritt für Schritt, wie die Website genutzt wird, damit sie verbessert werden kann.',
  'google-ads':
    'Wählt Anzeigen danach aus, was Sie sich angesehen haben, und misst, wozu sie führen. Umfasst DoubleClick.',
  'google-analytics':
    'Misst, wie die Website genutzt wird: welche Seiten geöffnet werden, woher Besucher kommen und was sie tun.',
  'google-maps': 'Zeigt Karten auf der Seite an.',
  'google-tag-manager':
    'Lädt die anderen Dienste, die die Website an einer Stelle verwaltet. Jeder davon braucht trotzdem Ihre Einwilligung.',
  hotjar: 'Zeichnet auf, wie Besucher sich bewegen, klicken und scrollen, und fragt nach ihrer Meinung.',
  'linkedin-insight': 'Misst, wozu Anzeigen auf LinkedIn führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  matomo: 'Misst, wie die Website genutzt wird: welche Seiten geöffnet werden, woher Besucher kommen und was sie tun.',
  'meta-pixel':
    'Misst, wozu Anzeigen auf Facebook und Instagram führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  'microsoft-advertising': 'Misst, wozu Anzeigen bei Bing führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  'microsoft-clarity':
    'Zeichnet auf, wie Besucher sich bewegen, klicken und scrollen, damit die Website verbessert werden kann.',
  mixpanel: 'Zeigt Schritt für Schritt, wie die Website genutzt wird, damit sie verbessert werden kann.',
  plausible: 'Zählt Besuche, ohne etwas auf Ihrem Gerät zu speichern.',
  posthog:
    'Zeigt Schritt für Schritt, wie die Website genutzt wird, zeichnet Besuche auf und fragt Besucher nach ihrer Meinung.',
  segment:
    'Erfasst, was Besucher auf der Website tun, und gibt es an die Dienste weiter, die die Website ausgewählt hat.',
  tiktok: 'Misst, wozu Anzeigen auf TikTok führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  vimeo: 'Spielt Videos auf der Seite ab und misst, wie sie angesehen werden.',
  youtube: 'Spielt Videos auf der Seite ab. YouTube nutzt, was Sie ansehen, um Videos und Anzeigen auszuwählen.',
}

export default de
