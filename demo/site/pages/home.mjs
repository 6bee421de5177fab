const words = {
  en: {
    title: 'Ruskavuo: plan the week before the snow does',
    lead: 'Plan the week before the snow does',
    text: 'Vuo is the calm way to plan shifts and routes for the people who keep roads, yards and rails open all winter.',
    see: 'See how Vuo works',
    learn: 'Learn at the academy',
    three: 'Three things, done well',
    cards: [
      [
        'Shifts that hold',
        'Rest times, skills and wishes are rules, not reminders. A plan that breaks one is not a plan.',
      ],
      [
        'Routes that bend',
        'The forecast changes at four in the morning. So does the route, and everybody has it by five.',
      ],
      ['A day on one page', 'No log-in for the driver. One page, large letters, works with gloves on.'],
    ],
    film: 'Vuo in two minutes',
    filmText:
      'The film lies at YouTube. It is fetched when you say so, not before: until then your browser has not even asked.',
  },
  sv: {
    title: 'Ruskavuo: planera veckan före snön',
    lead: 'Planera veckan innan snön gör det',
    text: 'Vuo är det lugna sättet att planera skift och rutter för dem som håller vägar, gårdar och spår öppna hela vintern.',
    see: 'Se hur Vuo fungerar',
    learn: 'Lär dig mer i akademin',
    three: 'Tre saker, ordentligt gjorda',
    cards: [
      [
        'Skift som håller',
        'Vilotider, kunskaper och önskemål är regler, inte påminnelser. En plan som bryter mot dem är ingen plan.',
      ],
      [
        'Rutter som följer med',
        'Prognosen ändras klockan fyra på morgonen. Det gör rutten också, och alla har den klockan fem.',
      ],
      [
        'En dag på en sida',
        'Ingen inloggning för föraren. En sida med stora bokstäver som går att använda med handskar.',
      ],
    ],
    film: 'Vuo på två minuter',
    filmText:
      'Filmen finns hos YouTube. Den hämtas när du säger till, inte förr: innan dess har din webbläsare inte ens frågat.',
  },
}

/** The home page in English or Swedish, with a film. */
export const home =
  (language) =>
  ({ youtube }) => {
    const { title, lead, text, see, learn, three, cards, film, filmText } = words[language]
    return {
      language,
      title,
      content: `<section class="hero">
<h1>${lead}</h1>
<p>${text}</p>
<p class="row"><a class="button" href="/product">${see}</a> <a class="button quiet" href="/academy/">${learn}</a></p>
</section>
<img class="fells" src="/art/fells.svg" alt="" width="1200" height="420">
<section>
<h2>${three}</h2>
<ul class="cards">
${cards.map(([name, said]) => `<li><h3>${name}</h3><p>${said}</p></li>`).join('\n')}
</ul>
</section>
<section class="side">
<div><h2>${film}</h2><p>${filmText}</p></div>
<div class="frame">${youtube.body}</div>
</section>`,
    }
  }
