import type { DescriptionId } from '../DescriptionId'
import type { Texts } from '../Texts'

const de: Texts<DescriptionId> = {
  measures:
    'Misst, wie die Website genutzt wird: welche Seiten geöffnet werden, woher Besucher kommen und was sie tun.',
  countsWithoutStoring: 'Zählt Besuche, ohne etwas auf Ihrem Gerät zu speichern.',
  stepByStep: 'Zeigt Schritt für Schritt, wie die Website genutzt wird, damit sie verbessert werden kann.',
  stepsRecordsAndAsks:
    'Zeigt Schritt für Schritt, wie die Website genutzt wird, zeichnet Besuche auf und fragt Besucher nach ihrer Meinung.',
  records: 'Zeichnet auf, wie Besucher sich bewegen, klicken und scrollen, damit die Website verbessert werden kann.',
  recordsAndAsks: 'Zeichnet auf, wie Besucher sich bewegen, klicken und scrollen, und fragt nach ihrer Meinung.',
  tests: 'Zeigt Besuchern verschiedene Versionen einer Seite und misst, welche besser wirkt.',
  surveysOnly: 'Fragt Besucher nach ihrer Meinung.',
  errors: 'Meldet Fehler und langsame Seiten an die Betreiber der Website.',
  audience: 'Misst für Verkäufer und Käufer von Anzeigen, wie viele Menschen eine Website erreicht.',
  attribution: 'Merkt sich, wie Sie in den Shop kamen, um zu zeigen, welche Kampagnen zu Bestellungen führen.',
  tagManager:
    'Lädt die anderen Dienste, die die Website an einer Stelle verwaltet. Jeder davon braucht trotzdem Ihre Einwilligung.',
  passesOn:
    'Erfasst, was Besucher auf der Website tun, und gibt es an die Dienste weiter, die die Website ausgewählt hat.',
  googleAdverts:
    'Wählt Anzeigen danach aus, was Sie sich angesehen haben, und misst, wozu sie führen. Umfasst DoubleClick.',
  metaAdverts:
    'Misst, wozu Anzeigen auf Facebook und Instagram führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  linkedInAdverts: 'Misst, wozu Anzeigen auf LinkedIn führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  tikTokAdverts: 'Misst, wozu Anzeigen auf TikTok führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  bingAdverts: 'Misst, wozu Anzeigen bei Bing führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  advertsThere: 'Misst, wozu Anzeigen in diesem Netzwerk führen, und zeigt Besuchern dieser Website dort Anzeigen.',
  adverts: 'Wählt Anzeigen danach aus, was Sie sich auf vielen Websites ansehen, und misst, wozu sie führen.',
  auction: 'Versteigert Werbeflächen und erkennt dafür Ihren Browser auf vielen Websites wieder.',
  linksToOthers: 'Zeigt Links zu Anzeigen und Artikeln anderswo und misst, wozu sie führen.',
  affiliate: 'Merkt sich, welcher Partner Sie hierher geführt hat, damit er für Ihren Kauf vergütet wird.',
  companies: 'Ermittelt, aus welchen Unternehmen Besucher kommen und was sie sich ansehen.',
  newsletters: 'Verknüpft, was Sie auf der Website tun, mit Newslettern und Nachrichten, die Sie erhalten.',
  popups: 'Zeigt Angebote und Anmeldeformulare über der Seite und misst, wie sie wirken.',
  personalises: 'Wählt Inhalte und Produkte danach aus, was Sie sich angesehen haben.',
  chat: 'Ermöglicht es, mit den Betreibern der Website zu chatten.',
  chatMeasured: 'Zeigt Chats und Angebote je nachdem, was Sie auf der Website tun, und misst, wie Sie reagieren.',
  searchAndProducts: 'Hilft bei der Suche auf der Website, schlägt Produkte vor und misst, wonach gesucht wird.',
  maps: 'Zeigt Karten auf der Seite an.',
  fonts: 'Lädt Schriften und Symbole vom Anbieter, der Ihre IP-Adresse erfährt.',
  videos: 'Spielt Videos auf der Seite ab.',
  videosMeasured: 'Spielt Videos auf der Seite ab und misst, wie sie angesehen werden.',
  youTubeVideos: 'Spielt Videos auf der Seite ab. YouTube nutzt, was Sie ansehen, um Videos und Anzeigen auszuwählen.',
  audio: 'Spielt Musik und Sprache auf der Seite ab.',
  embeds: 'Zeigt Beiträge eines Netzwerks auf der Seite. Das Netzwerk erfährt, dass Sie hier waren.',
  share: 'Zeigt Schaltflächen zum Teilen der Seite und misst, wie sie genutzt werden.',
  comments: 'Zeigt Kommentare, lässt Sie welche schreiben und wählt Anzeigen danach aus, was Sie lesen.',
  reviews: 'Zeigt, was Kunden von Produkten und vom Shop halten.',
  forms: 'Zeigt ein Formular, eine Umfrage oder einen Kalender des Anbieters auf der Seite.',
  push: 'Sendet Mitteilungen an Ihren Browser, wenn Sie es erlauben.',
  readsAloud: 'Liest die Seite vor.',
  signIn: 'Ermöglicht die Anmeldung mit einem Konto, das Sie beim Anbieter haben.',
  instalments: 'Zeigt, auf Sie abgestimmt, wie Sie später oder in Raten zahlen könnten.',
  payments: 'Nimmt Zahlungen entgegen und schützt sie vor Betrug.',
  paymentReason: 'Ohne diesen Dienst könnten Sie hier nicht zahlen, und Ihre Zahlung wäre nicht vor Betrug geschützt.',
  captcha: 'Unterscheidet Menschen von Programmen, um Formulare vor Missbrauch zu schützen.',
  captchaReason:
    'Ohne diesen Dienst ließe sich das Formular, das Sie absenden, nicht vor Missbrauch durch Programme schützen.',
}

export default de
