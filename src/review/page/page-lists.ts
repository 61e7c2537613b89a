import { html } from 'hono/html';
import type { PageContent } from './page-content';
import type { Finding } from '../../rules/finding';
import { waivedLast } from '../../rules/judge';
import { RISK_WORDS } from '../app/permission-info';
import { unusualSettings } from '../app/settings';
import { roleOf, type AppDiff, type FindingsDiff, type PermissionChange, type RoleChange } from '../diff/app-diff';
import { accessWords, asSentence, effectSign, referrerPhrase, restrictionOf } from '../render/phrases';
import { ruleLink } from '../render/rule-link';

type Markup = ReturnType<typeof html>;

/** What was found, the gravest first, waived findings with their reasons last. */
export function findingsPart({ review: { app, findings }, diff, rulesPage }: PageContent): Markup {
  const { appeared, gone }: FindingsDiff = diff?.findings ?? { appeared: [], gone: [] };
  const titles = new Map(app.roles.map(({ role, title }) => [role.id, title]));
  const isNew = new Set(appeared.map((finding) => JSON.stringify(finding)));
  const settings = unusualSettings(app);
  return html`<section id="findings" class="list"><h2 tabindex="-1">Findings</h2>
${settings.length === 0 ? '' : html`<p>How the app is judged: ${settings.join('; ')}</p>`}
${findings.length === 0 ? html`<p>None.</p>` : html`<ul>${waivedLast(findings).map((finding) => (
  findingItem(finding, titles, rulesPage, isNew.has(JSON.stringify(finding)))))}</ul>`}
${gone.length === 0 ? '' : html`<h3>Gone</h3><ul>${gone.map((finding) => findingItem(finding, titles, rulesPage))}</ul>`}
</section>`;
}

function findingItem(
  { severity, rule, role, message, fix, waived }: Finding, titles: ReadonlyMap<string, string>, rulesPage: string | undefined, isNew = false,
): Markup {
  const link = ruleLink(rule, rulesPage);
  const name = html`<code>${rule}</code>`;
  return html`<li class="${waived === undefined ? severity : 'waived'}"><p><b>${waived === undefined ? severity : 'waived'}</b> ${
    role === undefined ? '' : html`<strong>${titles.get(role) ?? role}</strong> `}${link === undefined ? name : html`<a href="${link}">${name}</a>`}${isNew ? html` <i class="risk status">new</i>` : ''}</p>
<p>${message}</p><p>${asSentence(fix)}</p>${waived === undefined ? '' : html`<p>Waived: ${waived}</p>`}</li>
`;
}

/** What each role gains and loses. */
export function changesPart({ roles, judgement }: AppDiff): Markup {
  const settings = [...judgement.added.map((text) => `+ ${text}`), ...judgement.removed.map((text) => `− ${text}`)];
  const changed = roles.filter(({ status }) => status !== 'same');
  return html`<section id="changes" class="list"><h2 tabindex="-1">Changes</h2>
${changed.length === 0 ? html`<p>No role changes.</p>` : html`<ul>${changed.map(changeItem)}</ul>`}
${settings.length === 0 ? '' : html`<h3>How the app is judged</h3><ul>${settings.map((text) => html`<li>${text}</li>`)}</ul>`}
</section>`;
}

function changeItem(change: RoleChange): Markup {
  const { sign, words } = accessWords(change);
  const { permissions, renamed, aspects, replacement } = change;
  return html`<li class="${change.access}"><p><strong>${roleOf(change).title}</strong> ${sign} ${words}</p>
${replacement ? html`<p>${asSentence(replacement.text)} ${asSentence(referrerPhrase(replacement.referrers) || 'Nothing else in the template refers to it')} ${
  replacement.meaning}</p>` : ''}
${permissions.length === 0 ? '' : html`<ul>${permissions.map(permissionItem)}</ul>`}
${renamed.map(({ from, to }) => html`<p>The same access by another name: ${from.join(', ')} → ${to.join(', ')}</p>`)}
${aspects.map(({ effect, text }) => html`<p>${effectSign(effect)}${asSentence(text)}</p>`)}</li>
`;
}

function permissionItem({ permission, change, effect }: PermissionChange): Markup {
  const remark = permission.restricts ? `${change === 'lost' ? 'restriction lifted: until now ' : 'restricting: '}${restrictionOf(permission)}` : '';
  return html`<li>${change === 'gained' ? '+' : '−'} <button type="button" class="link" data-permission="${permission.name}">${permission.uiName}</button>
${permission.risks.map((risk) => html` <i class="risk ${effect === 'more' ? risk : 'status'}">${RISK_WORDS[risk]}</i>`)} ${remark}</li>
`;
}
