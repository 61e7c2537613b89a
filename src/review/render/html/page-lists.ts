import { html } from 'hono/html';
import type { PageModel } from './page-model';
import { settingsTables } from '../../app/role-settings';
import { remarksOn, RISK_WORDS, userLines } from '../vocabulary';

type Markup = ReturnType<typeof html>;

/** Who of the app holds what together. */
export function usersPart({ review: { app } }: PageModel): Markup | '' {
  const lines = userLines(app);
  return lines.length === 0 ? '' : html`<ul class="list">${lines.map((line) => html`<li><p>${line}</p></li>`)}</ul>`;
}

/** Who may do what in applications, a table for each. */
export function settingsPart({ review: { app } }: PageModel): Markup {
  const tables = settingsTables(app);
  return html`${tables.map(({ heading, columns, groups }) => html`<h3>${heading}</h3>
<table class="settings"><thead><tr><th scope="col">Setting</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
${groups.map(({ title, rows }) => html`<tbody>${title === '' ? '' : html`<tr><th scope="rowgroup" colspan="${columns.length + 1}">${title}</th></tr>
`}${rows.map(({ setting, cells }) => html`<tr><th scope="row">${setting.title}${setting.risks.map((risk) => html` <i class="risk ${risk}">${RISK_WORDS[risk]}</i>`)}${
  remarksOn(setting).map((remark) => html` <i class="risk status">${remark}</i>`)}</th>${columns.map(({ id }) => html`<td>${cells.get(id) ?? ''}</td>`)}</tr>
`)}</tbody>`)}</table>
`)}`;
}
