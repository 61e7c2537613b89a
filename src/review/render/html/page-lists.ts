import { html } from 'hono/html';
import { hrefOf, type PageModel } from './page-model';
import type { PermissionInfo } from '../../app/permission-info';
import type { PlacedFinding } from '../../app/report-base';
import { settingsTables } from '../../app/role-settings';
import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import { ruleLink } from '../rule-link';
import {
  accessPhrase, asSentence, effectSign, holding, levelOf, HEADINGS, noChangesPhrase, referrerPhrase, remarksOn, restrictionPhrase,
  RISK_WORDS, roleTitle, SIGNS, userChangeLine, userLines, type Signs,
} from '../vocabulary';

/** Those of the lists, which are read and not typed; the style of the page draws those of the matrix. */
const GLYPHS: Signs = { ...SIGNS, lost: '−' };

type Markup = ReturnType<typeof html>;

/** A finding with its fix. */
export function findingItem(finding: PlacedFinding, rulesPage: string | undefined, isNew = false): Markup {
  const { rule, message, fix, waived } = finding;
  const link = ruleLink(rule, rulesPage);
  const name = html`<code>${rule}</code>`;
  const title = roleTitle(finding);
  return html`<li class="${levelOf(finding)}"><p><b>${levelOf(finding)}</b> ${
    title === undefined ? '' : html`<strong>${title}</strong> `}${link === undefined ? name : html`<a href="${link}">${name}</a>`}${isNew ? html` <i class="risk status">new</i>` : ''}</p>
<p>${message}</p><p>${asSentence(fix)}</p>${waived === undefined ? '' : html`<p>Waived: ${waived}</p>`}</li>
`;
}

/** Who of the app holds what together. */
export function usersPart({ review: { app } }: PageModel): Markup | '' {
  const lines = userLines(app);
  return lines.length === 0 ? '' : html`<ul class="list">${lines.map((line) => html`<li><p>${line}</p></li>`)}</ul>`;
}

/** What each role gains and loses. */
export function changesPart(diff: DiffReport): Markup {
  const { added, removed } = diff.judgement;
  const settings = [...added.map((text) => `${GLYPHS.gained} ${text}`), ...removed.map((text) => `${GLYPHS.lost} ${text}`)];
  const changed = changedRoles(diff);
  const users = diff.users.map((change) => userChangeLine(change, GLYPHS));
  return html`<div class="list">
${changed.length === 0 ? html`<p>${asSentence(noChangesPhrase(diff))}</p>` : html`<ul>${changed.map((change) => changeItem(change, opened))}</ul>`}
${diff.applications.length === 0 ? '' : html`<h3>${HEADINGS.applications}</h3><ul>${diff.applications.map(({ effect, text }) => (
  html`<li>${effectSign(effect, GLYPHS)}${text}</li>`))}</ul>`}
${users.length === 0 ? '' : html`<h3>${HEADINGS.users}</h3><ul>${users.map((text) => html`<li>${text}</li>`)}</ul>`}
${settings.length === 0 ? '' : html`<h3>${HEADINGS.judgement}</h3><ul>${settings.map((text) => html`<li>${text}</li>`)}</ul>`}
</div>`;
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

/**
 * What happens to a role.
 *
 * @param named the name of a permission
 */
export function changeItem(change: RoleChange, named: (permission: PermissionInfo) => Markup): Markup {
  const { permissions, renamed, aspects, replacement, people } = change;
  return html`<li class="${change.access}"><p><strong>${roleOfChange(change).title}</strong> ${accessPhrase(change, GLYPHS)}${people === undefined ? '' : `. ${holding(people)}`}</p>
${replacement ? html`<p>${asSentence(replacement.text)} ${asSentence(referrerPhrase(replacement.referrers) || 'Nothing else in the template refers to it')} ${
  replacement.meaning}</p>` : ''}
${permissions.length === 0 ? '' : html`<ul>${permissions.map((one) => permissionItem(one, named))}</ul>`}
${renamed.map(({ from, to }) => html`<p>The same access by another name: ${from.join(', ')} → ${to.join(', ')}</p>`)}
${aspects.map(({ effect, text }) => html`<p>${effectSign(effect, GLYPHS)}${asSentence(text)}</p>`)}</li>
`;
}

/** What shows everything about a permission, where the page has a script. */
function opened({ name, uiName }: PermissionInfo): Markup {
  return html`<a href="${hrefOf('permission', name)}">${uiName}</a>`;
}

function permissionItem(one: PermissionChange, named: (permission: PermissionInfo) => Markup): Markup {
  const { permission, change, effect } = one;
  const { what, which } = restrictionPhrase(one);
  return html`<li>${GLYPHS[change]} ${named(permission)}
${permission.risks.map((risk) => html` <i class="risk ${effect === 'more' ? risk : 'status'}">${RISK_WORDS[risk]}</i>`)} ${permission.restricts ? `${what}: ${which}` : ''}</li>
`;
}
