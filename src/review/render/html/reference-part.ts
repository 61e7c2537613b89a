import { html } from 'hono/html';
import { riskTags, type Markup } from './components';
import { ruleTitle } from './finding-groups';
import { linked } from './linked';
import { anchorOf, hrefOf, type PageModel } from './page-model';
import { prose } from './prose';
import { catalogNames, factsOf } from '../../../permissions/catalog';
import { byCodeUnit } from '../../../roles/words';
import type { PermissionInfo } from '../../app/permission-info';
import { RULE_DESCRIPTIONS } from '../findings/rule-descriptions';
import { ruleLink } from '../rule-link';
import { dependencyPhrase, notesOn } from '../vocabulary';

/** What the rules that found something are about, so that nobody needs another page. */
export function rulesPart({ review: { app, findings }, diff, rulesPage }: PageModel): Markup {
  const rules = [...new Set([...findings, ...diff?.gone ?? []].map(({ rule }) => rule))].sort(byCodeUnit);
  return html`${rules.map((rule) => html`<article class="entry" id="${anchorOf('rule', rule)}">
<h3>${ruleTitle(rule, app)}</h3>
${prose(RULE_DESCRIPTIONS[rule]?.description ?? 'A limit that this app has, besides what holds for every app: its guardrail.')}
<details class="more api"><summary>For developers</summary><p>${nameOf(rule, rulesPage)}</p></details>
</article>
`)}`;
}

/** The name that waivers use, and where it is explained with examples. */
function nameOf(rule: string, rulesPage: string | undefined): Markup {
  const link = ruleLink(rule, rulesPage);
  return link === undefined ? html`<code>${rule}</code>` : html`<a href="${link}"><code>${rule}</code></a>`;
}

/** What there is to know of every permission. */
export function permissionsPart(model: PageModel): Markup {
  const neededBy = new Map<string, string[]>();
  for (const name of catalogNames) {
    for (const needed of new Set(factsOf(name)!.dependencies.flatMap(({ names }) => names))) {
      neededBy.set(needed, [...neededBy.get(needed) ?? [], name]);
    }
  }
  return html`${model.rows.map(({ permission }) => entry(permission, neededBy.get(permission.name) ?? [], model))}`;
}

function entry(permission: PermissionInfo, neededBy: readonly string[], model: PageModel): Markup {
  const { name, uiName, section, description, dependencies, risks } = permission;
  const notes = notesOn({ ...permission, risks: [] });
  const needs = dependencies.map((one) => html`<li>${linked(dependencyPhrase(one), model)}</li>`);
  return html`<article class="entry" id="${anchorOf('permission', name)}">
<h3>${uiName}</h3>
<p class="quiet">${section}${riskTags(risks)}</p>
${description === '' ? '' : html`<p>${description}.</p>`}${notes.length === 0 ? '' : html`<p>${notes.join('; ')}</p>`}
${needs.length === 0 ? '' : html`<h4>Needs</h4><ul>${needs}</ul>`}
${neededBy.length === 0 ? '' : html`<h4>Needed by</h4><ul>${neededBy.map((other) => html`<li><a href="${hrefOf('permission', other)}">${
  model.rows[model.permissions.get(other)!]!.permission.uiName}</a></li>`)}</ul>`}
<details class="more api"><summary>For developers</summary><p>API name <code>${name}</code></p></details>
</article>
`;
}
