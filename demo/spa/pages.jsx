import { Embed } from './Embed.jsx'

/** The app's routes: title and content. */
export const pages = {
  '/spa/': {
    title: 'Ruskavuo, as an app',
    content: () => (
      <>
        <section class="hero">
          <h1>The same site, as an app</h1>
          <p>
            Here askfirst is a module: <code>import &#123; init &#125; from 'askfirst'</code>. The tags are inserted by
            script, pages change without loading, and your answer is the one that you gave next door.
          </p>
        </section>
        <section class="side">
          <div>
            <h2>Vuo in two minutes</h2>
            <p>This frame is drawn by a component, asleep. Come and go: it wakes each time, once you have said yes.</p>
          </div>
          <Embed service="youtube" />
        </section>
      </>
    ),
  },
  '/spa/product': {
    title: 'Vuo, as an app',
    content: () => (
      <section class="side">
        <div>
          <h1>Vuo</h1>
          <p>Draw the week once. Vuo fills it with people who are rested, qualified and near.</p>
          <img src="/art/board.svg" alt="A week with the shifts of four people" width="640" height="400" />
        </div>
        <div>
          <h2>Come by</h2>
          <Embed service="google-maps" />
        </div>
      </section>
    ),
  },
  '/spa/policy': {
    title: 'Privacy, as an app',
    content: () => (
      <>
        <section class="text">
          <h1>Privacy</h1>
          <p>Only what is strictly necessary is stored until you give us your explicit permission.</p>
        </section>
        <section class="declared" aria-labelledby="declared">
          <h2 id="declared">Cookie declaration</h2>
          <div data-askfirst-declaration="" />
        </section>
      </>
    ),
  },
}
