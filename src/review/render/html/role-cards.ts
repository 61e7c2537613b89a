import { html } from 'hono/html';
import { badge, chips, factList, type Markup } from './components';
import { tallyOf } from './finding-groups';
import { roleFilters } from './findings-part';
import { roleChip } from './linked';
import { anchorOf, hrefOf, type PageModel } from './page-model';
import { waiverPhrase } from '../../../roles/waiver-terms';
import { holding } from '../../../roles/words';
import { beyondPermissions, pairs } from '../../app/beyond-permissions';
import { peopleOfApp } from '../../app/headcount';
import { originalPhrase } from '../../app/originals';
import { bySection, permissionInfo, riskCounts } from '../../app/permission-info';
import type { PlacedFinding } from '../../app/report-base';
import type { ReviewedRole } from '../../app/reviewed-app';
import { settingsOfRole } from '../../app/role-settings';
import { undeterminedSentences } from '../../app/undetermined';
import { abilitiesOfRole } from '../../report/dangers';
import { heldTogether, type HeldTogether } from '../../report/held-together';
import { FACTS, HEADINGS, permissionCount, RISK_WORDS } from '../vocabulary';
import { onlyRole } from './page-filter';

type Fact = readonly [title: string, text: Markup | string];

/** What cards tell that does not come with the role itself. */
interface Known {
  readonly together: readonly HeldTogether[];
  readonly people: ReadonlyMap<string, number>;
  readonly findings: ReadonlyMap<string, readonly PlacedFinding[]>;
}

/** Roles, each as what whoever decides on it has to know, by instance. */
export function rolesPart(model: PageModel): Markup {
  const { review: { app, findings }, roles, instances } = model;
  const byRole = new Map<string, PlacedFinding[]>();
  findings.forEach((finding) => byRole.set(finding.role ?? '', [...byRole.get(finding.role ?? '') ?? [], finding]));
  const known = { together: heldTogether(app), people: peopleOfApp(app, app.instances ?? []), findings: byRole };
  return html`<form class="bar live-only" data-bar>${roleFilters(model)}<output data-count="roles" aria-live="polite"></output></form>
${[...instances].map(([instance, label]) => html`<section class="of-instance">${instances.size === 1 ? '' : html`<h3>${label}</h3>`}
<div class="cards">
${roles.filter(({ role }) => role.instance === instance).map((role) => card(role, model, known))}</div></section>
`)}`;
}

function card(reviewed: ReviewedRole, model: PageModel, known: Known): Markup {
  const { role, title, incomplete } = reviewed;
  const people = known.people.get(role.id);
  const abilities = abilitiesOfRole(reviewed);
  // Where there are several instances, each has a heading above those of its roles.
  const heading = model.instances.size === 1 ? 'h3' : 'h4';
  return html`<article class="card" id="${anchorOf('role', role.id)}" data-role="${model.numbers.get(role.id)}">
<${heading}><a href="${hrefOf('role', role.id)}">${title}</a></${heading}>
${model.removed.has(role.id) ? html`<p><span class="tag">removed</span></p>` : ''}
${role.description === undefined ? '' : html`<p class="quiet">${role.description}</p>`}
${people === undefined ? '' : html`<p>${holding(people)}.</p>`}
${abilities.length === 0 ? html`<p>${incomplete ? 'What holders can do could not be determined in full.' : 'Holders can do nothing that is looked at as dangerous.'}</p>`
  : html`<div><p>Holders can</p><ul class="abilities">${abilities.map(({ can }) => html`<li>${can}</li>`)}</ul></div>`}
${factList(factsOf(reviewed, model, known))}
${permissionsOf(reviewed)}
<details class="more origin"><summary>Where it comes from</summary>${factList(originOf(reviewed, model))}</details>
</article>
`;
}

function factsOf(reviewed: ReviewedRole, model: PageModel, { together, findings }: Known): Fact[] {
  const { role, scopes } = reviewed;
  const { review: { app } } = model;
  const only = encodeURIComponent(onlyRole({ place: role.id }));
  const risks = [...riskCounts(role.permissions)];
  const held = together.filter(({ roles }) => roles.includes(reviewed)).flatMap(({ roles }) => roles);
  const others = [...new Set(held)].filter((one) => one !== reviewed);
  const tally = tallyOf(findings.get(role.id) ?? []);
  return [
    ...(tally.length === 0 ? [] : [[HEADINGS.findings, html`${tally.map(({ level, number }) => (
      html`<a href="#level=${level}&amp;roles=${only}">${badge(level)} ${number}</a> `))}`] as Fact]),
    ...(risks.length === 0 ? [] : [[FACTS.risks, html`${risks.map(([risk, number]) => (
      html`<a class="risk ${risk}" href="#risk=${risk}&amp;roles=${only}">${RISK_WORDS[risk]} ${number}</a> `))}`] as Fact]),
    ...some('Reach', scopes.join('; ')),
    ...beyondPermissions(role),
    ...settingsOfRole(app, role.id),
    ...(others.length === 0 ? [] : [['Held together with', chips(others.map((one) => roleChip(one, model)))] as Fact]),
    ...some('Declared privileged', role.privilegeReason ?? ''),
    ...some(HEADINGS.undetermined, undeterminedSentences(reviewed).join(' ')),
  ];
}

/** All permissions in the words of the console, as the section of each has them. */
function permissionsOf(reviewed: ReviewedRole): Markup {
  const bySections = new Map<string, string[]>();
  for (const { section, uiName } of reviewed.role.permissions.map(permissionInfo)) {
    bySections.set(section, [...bySections.get(section) ?? [], uiName]);
  }
  return html`<details class="more held"><summary>${permissionCount(reviewed)} permissions</summary>${
    [...bySections].sort(([a], [b]) => bySection(a, b)).map(([section, names]) => html`<b>${section}</b> ${names.sort().join('; ')}`)}</details>`;
}

/** What is of use to whoever wrote the role. */
function originOf(reviewed: ReviewedRole, { roles, instances }: PageModel): Fact[] {
  const { role, kind, except, retained, referrers, condition, stack, tags } = reviewed;
  return [
    ['Defined at', html`<code>${role.id}</code>`],
    ...some('Stack', stack),
    ...some(FACTS.kind, kind ?? ''),
    ...some('Copy of', originalPhrase(reviewed, roles) ?? ''),
    ...some('Left out', except.join(', ')),
    ...some('Waivers', role.waivers.map(waiverPhrase).join('; ')),
    ...some('Tags', pairs(tags)),
    ['Instance', instances.get(role.instance) === role.instance ? role.instance : html`<code>${role.instance}</code>`],
    ...some('On removal', retained ? 'stays on the instance' : ''),
    ...some('Referred to by', referrers.join(', ')),
    ...some('Condition', condition ?? ''),
  ];
}

function some(title: string, text: string): Fact[] {
  return text === '' ? [] : [[title, text]];
}
