/** The policy, and in its foot the declaration, drawn from the data that drives the blocking. */
export const policy = () => ({
  language: 'en',
  title: 'Privacy at Ruskavuo',
  content: `<section class="text">
<h1>Privacy at Ruskavuo</h1>
<p>Only what is strictly necessary is stored in your browser until you give us your explicit permission. Statistics and
marketing sleep until then: they are not loaded, they store nothing and they report nothing.</p>
<h2>Your choice</h2>
<p>You may say yes to all, to none, or to single services, and change your mind as easily as you made it up:
<button class="button quiet" type="button" data-askfirst-action="preferences">Open the settings</button></p>
<p>A refusal costs you nothing; every page works without. What a service had stored in your browser is erased when you
withdraw, as far as a web page can reach it. What lies at the service itself has to be asked for there.</p>
<h2>Transfers</h2>
<p>Some of the services are companies of the United States. Saying yes to one of them means that data about your visit is
processed there; the declaration names the safeguard for each.</p>
<h2>Your rights</h2>
<p>You may see, correct, take along and have erased what we hold about you, object to its use, and complain to the
<a href="https://tietosuoja.fi/en/home">Office of the Data Protection Ombudsman</a> in Finland or the authority where you live.
Write to the address that a real company would have here.</p>
</section>`,
  foot: `<section class="declared" id="declaration" aria-labelledby="declared">
<h2 id="declared">Cookie declaration</h2>
<div data-askfirst-declaration></div>
</section>`,
})
