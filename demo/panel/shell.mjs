const numbers = { asleep: 'tags asleep', awake: 'tags awake', stored: 'stored', asked: 'requests' }
const columns = ['Service', 'Now', 'Tags', 'Kept', 'Asked']

/**
 * The panel's HTML: it stands in the page from the start, so that nothing moves when the numbers come.
 * @param {number} from how many requests the third parties had had when the page was made
 */
export const shell = (
  from,
) => `<aside class="panel" id="panel" lang="en" aria-labelledby="panel-title" data-from="${from}">
<div class="panel-head">
<h2 id="panel-title">Live: what this page does</h2>
<button type="button" class="panel-toggle" aria-controls="panel-body" aria-expanded="false">Details</button>
</div>
<dl class="panel-numbers">
${Object.entries(numbers)
  .map(([key, text]) => `<div><dt>${text}</dt><dd data-number="${key}">–</dd></div>`)
  .join('\n')}
</dl>
<div class="panel-body" id="panel-body">
<p class="panel-said" role="status">Waiting for askfirst.</p>
<h3>Services</h3>
<div class="panel-scroll" role="region" aria-label="Services" tabindex="0"><table>
<thead><tr>${columns.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody data-rows="services"></tbody>
</table></div>
<h3>Requests to third parties</h3>
<p class="panel-hint">Told by their own server since this page was opened, the newest first.</p>
<ol data-rows="requests"><li>Nothing.</li></ol>
<h3>Records on the site’s server</h3>
<p class="panel-hint">Told by its store, of all visitors, the newest first.</p>
<ol data-rows="records"><li>Nothing.</li></ol>
<h3>Stored in this browser</h3>
<ul data-rows="stored"><li>Nothing.</li></ul>
<details><summary>The ledger of askfirst</summary><ol data-rows="ledger"></ol></details>
<p class="panel-do">
<button type="button" data-askfirst-action="preferences">Settings</button>
<button type="button" data-askfirst-action="withdraw">Withdraw</button>
<button type="button" data-panel="forget">Forget me</button>
</p>
<p class="panel-hint">Only the demo has this panel. Of askfirst it reads the public API and nothing else.</p>
</div>
</aside>`
