import { html } from 'hono/html';
import type { PageModel } from './page-model';
import type { PermissionInfo } from '../../app/permission-info';
import type { PlacedFinding } from '../../app/report-base';
import { settingsTables } from '../../app/role-settings';
import { unusualSettings } from '../../app/settings';
import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import { ruleLink } from '../rule-link';
import {
  accessPhrase, asSentence, byWaiver, effectSign, holding, levelOf, HEADINGS, noChangesPhrase, referrerPhrase, remarksOn, restrictionPhrase,
  RISK_WORDS, roleTitle, SIGNS, userChangeLine, userLines, type Signs,
} from '../vocabulary';

/** Those of the lists, which are read and not typed; the style of the page draws those of the matrix. */
const GLYPHS: Signs = { ...SIGNS, lost: '−' };

type Markup = ReturnType<typeof html>;

/** What was found, the gravest first, waived findings with their reasons last. */
export function findingsPart({ review: { app, findings }, diff, rulesPage }: PageModel): Markup {
  const { open, waived } = byWaiver(findings);
  const isNew = new Set(diff?.findings.map(keyOf));
  // A role is called by its title of now, and one that is no longer in its place by that place.
  const gone = diff?.gone.map((finding) => ({ ...finding, about: app.roles.find(({ role }) => role.id === finding.role) })) ?? [];
  const settings = unusualSettings(app);
  return html`<section id="findings" class="list"><h2 tabindex="-1">${HEADINGS.findings}</h2>
${settings.length === 0 ? '' : html`<p>${HEADINGS.judgement}: ${settings.join('; ')}</p>`}
${findings.length === 0 ? html`<p>None.</p>` : html`<ul>${[...open, ...waived].map((finding) => (
  findingItem(finding, rulesPage, isNew.has(keyOf(finding)))))}</ul>`}
${gone.length === 0 ? '' : html`<h3>Gone</h3><ul>${gone.map((finding) => findingItem(finding, rulesPage))}</ul>`}
</section>`;
}

function keyOf({ about, waiver, ...finding }: PlacedFinding): string {
  return JSON.stringify(finding);
}

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
  return lines.length === 0 ? '' : html`<section id="users" class="list"><h2 tabindex="-1">${HEADINGS.users}</h2>
<ul>${lines.map((line) => html`<li><p>${line}</p></li>`)}</ul>
</section>`;
}

/** What each role gains and loses. */
export function changesPart(diff: DiffReport): Markup {
  const { added, removed } = diff.judgement;
  const settings = [...added.map((text) => `${GLYPHS.gained} ${text}`), ...removed.map((text) => `${GLYPHS.lost} ${text}`)];
  const changed = changedRoles(diff);
  const users = diff.users.map((change) => userChangeLine(change, GLYPHS));
  return html`<section id="changes" class="list"><h2 tabindex="-1">Changes</h2>
${changed.length === 0 ? html`<p>${asSentence(noChangesPhrase(diff))}</p>` : html`<ul>${changed.map((change) => changeItem(change, opened))}</ul>`}
${diff.applications.length === 0 ? '' : html`<h3>${HEADINGS.applications}</h3><ul>${diff.applications.map(({ effect, text }) => (
  html`<li>${effectSign(effect, GLYPHS)}${text}</li>`))}</ul>`}
${users.length === 0 ? '' : html`<h3>${HEADINGS.users}</h3><ul>${users.map((text) => html`<li>${text}</li>`)}</ul>`}
${settings.length === 0 ? '' : html`<h3>${HEADINGS.judgement}</h3><ul>${settings.map((text) => html`<li>${text}</li>`)}</ul>`}
</section>`;
}

/** Who may do what in applications, a table for each. */
export function settingsPart({ review: { app } }: PageModel): Markup {
  const tables = settingsTables(app);
  return tables.length === 0 ? html`` : html`<section id="settings" class="list"><h2 tabindex="-1">${HEADINGS.applications}</h2>
${tables.map(({ heading, columns, groups }) => html`<h3>${heading}</h3>
<table class="settings"><thead><tr><th scope="col">Setting</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
${groups.map(({ title, rows }) => html`<tbody>${title === '' ? '' : html`<tr><th scope="rowgroup" colspan="${columns.length + 1}">${title}</th></tr>
`}${rows.map(({ setting, cells }) => html`<tr><th scope="row">${setting.title}${setting.risks.map((risk) => html` <i class="risk ${risk}">${RISK_WORDS[risk]}</i>`)}${
  remarksOn(setting).map((remark) => html` <i class="risk status">${remark}</i>`)}</th>${columns.map(({ id }) => html`<td>${cells.get(id) ?? ''}</td>`)}</tr>
`)}</tbody>`)}</table>
`)}</section>`;
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
  return html`<button type="button" class="link" data-permission="${name}">${uiName}</button>`;
}

function permissionItem(one: PermissionChange, named: (permission: PermissionInfo) => Markup): Markup {
  const { permission, change, effect } = one;
  const { what, which } = restrictionPhrase(one);
  return html`<li>${GLYPHS[change]} ${named(permission)}
${permission.risks.map((risk) => html` <i class="risk ${effect === 'more' ? risk : 'status'}">${RISK_WORDS[risk]}</i>`)} ${permission.restricts ? `${what}: ${which}` : ''}</li>
`;
}
