import { html } from 'hono/html';
import { badge, chips, LEVEL_WORDS, type Markup } from './components';
import { findingGroups, pageLevelOf, ruleTitle, saidOnce, tallyOf, type FindingGroup, type SaidFinding } from './finding-groups';
import { linked, roleChip } from './linked';
import { hrefOf, type PageModel } from './page-model';
import { guardrailRuleId } from '../../../rules/guardrail-id';
import type { ReviewedApp } from '../../app/reviewed-app';
import { unusualSettings } from '../../app/settings';
import { asSentence, HEADINGS } from '../vocabulary';

/** Up to this many findings, nobody has to open the groups that they are in. */
const MOST_OPEN = 20;

const GUARDRAIL = 'guardrail: ';

/** What was found, by rule; what somebody accepted, with who answers for it and until when. */
export function findingsPart(model: PageModel): Markup {
  const { review: { app, findings }, diff } = model;
  const groups = findingGroups(model);
  const isOpen = findings.length <= MOST_OPEN;
  // A role is called by its title of now, and one that is no longer in its place by that place.
  const gone = diff?.gone.map((finding) => ({ ...finding, about: app.roles.find(({ role }) => role.id === finding.role) })) ?? [];
  const settings = unusualSettings(app).map((text) => inWords(text, app));
  return html`${findings.length === 0 ? html`<p>Nothing was found.</p>` : html`<form class="bar live-only" data-bar>
<label>How grave <select data-state="level"><option value="">all</option>${tallyOf(findings).map(({ level, number }) => html`<option value="${level}">${LEVEL_WORDS[level]} (${number})</option>`)}</select></label>
<label>What <select data-state="found"><option value="">everything</option>${[...new Map(groups.map(({ rule, title }) => [rule, title]))].map(([rule, title]) => (
  html`<option value="${rule}">${title}</option>`))}</select></label>
${roleFilters(model)}
<button type="button" data-csv="findings">Download CSV</button>
<output data-count="findings" aria-live="polite"></output>
</form>`}
${groups.map((group) => groupPart(group, model, isOpen))}
${gone.length === 0 ? '' : html`<h3>Gone</h3><ul class="found">${saidOnce(gone, model).map((one) => item(one, model))}</ul>`}
${settings.length === 0 ? '' : html`<h3>${HEADINGS.judgement}</h3><ul class="plainlist">${settings.map((text) => html`<li>${text}</li>`)}</ul>`}`;
}

/** A guardrail is told by its reason first. */
function inWords(setting: string, app: ReviewedApp): string {
  return setting.startsWith(GUARDRAIL) ? `${asSentence(ruleTitle(guardrailRuleId(setting.slice(GUARDRAIL.length)), app))} (${setting})` : setting;
}

/** What narrows a list down to some roles. */
export function roleFilters({ instances }: PageModel): Markup {
  return html`<label>Roles <input type="search" data-state="roles" placeholder="all, or some names" autocomplete="off" spellcheck="false"></label>
${instances.size === 1 ? '' : html`<label>Instance <select data-state="instance"><option value="">all</option>${[...instances.values()].map((label) => (
  html`<option>${label}</option>`))}</select></label>`}`;
}

function groupPart({ level, rule, title, findings }: FindingGroup, model: PageModel, isOpen: boolean): Markup {
  const said = saidOnce(findings, model);
  return html`<details class="group" data-rule="${rule}"${isOpen ? html` open` : ''}><summary>${badge(level)} <strong>${title}</strong> <span class="quiet" data-total="${findings.length}">${findings.length}</span></summary>
<p class="about"><a href="${hrefOf('rule', rule)}">Why this matters</a></p>
${level === 'waived' ? waivedTable(said, model) : html`<ul class="found">${said.map((one) => item(one, model))}</ul>`}
</details>
`;
}

function item(said: SaidFinding, model: PageModel): Markup {
  const { finding: { message, fix }, isNew } = said;
  return html`<li ${attributes(said, model)}><p>${linked(message, model)}${isNew ? html` <span class="tag">new</span>` : ''}</p>
${rolesOf(said, model)}<details class="more fix"><summary>How to correct it</summary><p>${asSentence(fix)}</p></details></li>
`;
}

/** Decisions, as somebody who checks them wants to read them. */
function waivedTable(said: readonly SaidFinding[], model: PageModel): Markup {
  return html`<table class="plain stacked"><thead><tr><th scope="col">What is accepted</th><th scope="col">Reason</th><th scope="col">Who answers for it</th><th scope="col">Until</th></tr></thead><tbody>
${said.map((one) => {
  const { message, waived, waiver } = one.finding;
  return html`<tr ${attributes(one, model)}><td>${linked(message, model)}${rolesOf(one, model)}</td><td>${waiver?.reason ?? waived}</td>
<td>${waiver?.owner ?? html`<span class="quiet">nobody named</span>`}</td><td>${waiver?.until ?? html`<span class="quiet">no end</span>`}</td></tr>
`;
})}</tbody></table>`;
}

/** What the script of the page knows it by. */
function attributes({ finding, roles }: SaidFinding, { permissions }: PageModel): Markup {
  const numbers = finding.permissions.flatMap((name) => permissions.get(name) ?? []);
  return html`data-finding="${finding.rule}" data-level="${pageLevelOf(finding)}" data-roles="${roles.join(' ')}" data-permissions="${numbers.join(' ')}"`;
}

function rolesOf({ finding, roles }: SaidFinding, model: PageModel): Markup | string {
  // One that is in the older version only has a place, and no more.
  const missing = roles.length === 0 && finding.role !== undefined ? html`<p class="quiet">${finding.role}</p>` : '';
  return roles.length === 0 ? missing : chips(roles.map((number) => roleChip(model.roles[number]!, model)));
}
