/** The product page, with a form and a map. */
export const product = (snippets, { sent }) => ({
  language: 'en',
  title: 'Vuo by Ruskavuo',
  content: `<section class="side">
<div>
<h1>Vuo</h1>
<p>Draw the week once. Vuo fills it with people who are rested, qualified and near, and tells you where
it could not.</p>
<p class="row"><a class="button" href="#trial">Ask for a trial</a></p>
</div>
<img src="/art/board.svg" alt="A week with the shifts of four people" width="640" height="400">
</section>
<section>
<h2>What is in it</h2>
<ul class="cards">
<li><h3>Working time</h3><p>Nordic collective agreements as rules that you can read, and change where
yours differ.</p></li>
<li><h3>Weather</h3><p>Road forecasts next to the plan. A front moves a shift only after somebody says yes.</p></li>
<li><h3>Export</h3><p>Payroll gets hours, not spreadsheets. Your data leaves with you, whole, in open formats.</p></li>
</ul>
</section>
<section class="side even">
<div id="trial">
<h2>Ask for a trial</h2>
${
  sent
    ? '<p class="note" role="status">Thank you. This is a demo: what you wrote was thrown away.</p>'
    : `<form method="post" action="/product">
<label>Your e-mail <input type="email" name="email" autocomplete="email" required></label>
<label>People in your crew
<select name="crew"><option>up to 20</option><option>21 to 100</option><option>more</option></select></label>
<label>What should we know? <textarea name="message" rows="3"></textarea></label>
<p><button class="button" type="submit">Send</button></p>
</form>`
}
</div>
<div>
<h2>Come by</h2>
<p>Keksitty katu 1, Rovaniemi. The street is as invented as we are, and the map lies at Google.</p>
<div class="frame">${snippets['google-maps'].body}</div>
</div>
</section>`,
})
