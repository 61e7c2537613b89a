import { html } from 'hono/html';
import type { Markup } from './components';
import { roleFilters } from './findings-part';
import type { PageModel } from './page-model';
import { RISKS } from '../../app/risks';
import { RISK_WORDS } from '../vocabulary';

/** Where the script of the page draws who holds what: without it, the cards of the roles have the same. */
export function matrixPart(model: PageModel): Markup {
  const { diff, words, report } = model;
  return html`<noscript><p>The table of who holds which permission needs JavaScript. What each role holds is below “Roles”.</p></noscript>
<form class="bar live-only" data-bar>
${roleFilters(model)}
<label>Show <select data-state="show">
${diff ? html`<option value="changed">what changed</option>` : ''}
<option value="held">what a role holds</option>
<option value="differing">what roles differ in</option>
<option value="findings">what has findings</option>
<option value="all">every permission</option>
</select></label>
<fieldset><legend>Risk</legend>
${RISKS.map((risk) => html`<label class="risk ${risk}"><input type="checkbox" data-state="risks" value="${risk}"> ${RISK_WORDS[risk]}</label>
`)}</fieldset>
<button type="button" data-csv="matrix">Download CSV</button>
<output data-count="matrix" aria-live="polite"></output>
</form>
<ul class="legend live-only" aria-label="Signs">
<li class="p">comes with the kind of role, or listed</li><li class="a">added</li><li class="d">added because another permission needs it</li>
<li class="f">with a finding</li>${diff || report.command === 'drift' ? html`<li class="gained">${words.gained}</li><li class="lost">${words.lost}</li>` : ''}
</ul>
<div id="grid" class="live-only" tabindex="0" role="region" aria-label="Who holds which permission"></div>
<p id="nothing" hidden><span id="why-nothing" role="status"></span> <button type="button" id="clear">Clear the filters</button></p>`;
}
