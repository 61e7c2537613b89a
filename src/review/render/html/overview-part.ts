import { html } from 'hono/html';
import { badge, chips, LEVEL_WORDS, part, tiles, unreadNote, type Markup, type Tile } from './components';
import { findingGroups, pageLevelOf, type FindingGroup } from './finding-groups';
import { roleChip } from './linked';
import { hrefOf, type PageModel } from './page-model';
import { dangerousAbilities } from '../../../permissions/catalog/abilities';
import { capitalized, countPeople, uncapitalized } from '../../../roles/words';
import { peopleIn } from '../../../rules/instance-facts';
import { dangerousHoldings, dangersOf, type Danger, type Holding } from '../../report/dangers';
import { byWaiver, count, HEADINGS } from '../vocabulary';

/** Beyond this many, others are seen on demand and on paper. */
const MOST_HOLDINGS = 15;
const MOST_GROUPS = 6;
const MOST_ROLES = 6;

/** First what matters: how much there is, what is wrong, and who can do what is dangerous. */
export function overviewPart(model: PageModel): Markup {
  const { review: { app }, unread } = model;
  const holdings = dangerousHoldings(app);
  return html`${tiles(tilesOf(model))}
${unreadNote(unread)}
${attentionPart(findingGroups(model))}
${dangersPart(dangersOf(app), model)}
${holdings.length === 0 ? '' : holdingsPart(holdings, model)}`;
}

function tilesOf({ review: { app, findings }, instances }: PageModel): Tile[] {
  const { open, waived } = byWaiver(findings);
  const people = (app.instances ?? []).flatMap((one) => one.people ?? []);
  const undetermined = open.filter((finding) => pageLevelOf(finding) === 'undetermined');
  const isCounted = app.instances?.some((one) => one.people !== undefined);
  const levels = (['error', 'warning', 'info'] as const).map((level): Tile => {
    const number = open.filter((finding) => pageLevelOf(finding) === level).length;
    return { value: number, label: `${LEVEL_WORDS[level]}${number === 1 ? '' : 's'}`, href: `#level=${level}`, ...(number > 0 && { level }) };
  });
  return [
    { value: app.roles.length, label: `${app.roles.length === 1 ? 'role' : 'roles'}${instances.size > 1 ? ` on ${instances.size} instances` : ''}`, href: '#roles' },
    ...(isCounted ? [{ value: peopleIn(people), label: 'people hold them' }] : []),
    ...levels,
    ...(undetermined.length === 0 ? []
      : [{ value: undetermined.length, label: uncapitalized(HEADINGS.undetermined), href: '#level=undetermined', level: 'undetermined' }]),
    ...(waived.length === 0 ? [] : [{ value: waived.length, label: 'accepted, with a reason', href: '#level=waived' }]),
  ];
}

function dangersPart(dangers: readonly Danger[], model: PageModel): Markup {
  const held = dangers.filter(({ roles }) => roles.length > 0);
  const rest = dangers.filter(({ roles }) => roles.length === 0);
  return part('dangers', 'Who can do what is dangerous', html`${held.length === 0 ? '' : html`<table class="plain stacked dangers">
<thead><tr><th scope="col">People can</th><th scope="col">Who</th><th scope="col">With these roles</th></tr></thead>
<tbody>
${held.map(({ ability, roles, people }) => html`<tr><th scope="row">${capitalized(ability.can)}<small>${ability.reason}</small></th>
<td>${people === undefined ? count(roles.length, 'role') : html`${capitalized(countPeople(people))}<small>${count(roles.length, 'role')}</small>`}</td>
<td>${chips(roles.map((role) => roleChip(role, model)), MOST_ROLES)}</td></tr>
`)}</tbody></table>`}
${rest.length === 0 ? '' : html`<p class="quiet">With none of the roles can anybody ${rest.map(({ ability }) => ability.can).join(', or ')}.</p>`}`);
}

function holdingsPart(holdings: readonly Holding[], model: PageModel): Markup {
  const rest = holdings.slice(MOST_HOLDINGS);
  return part('holdings', 'Role by role', html`${holdingsTable(rest.length < 2 ? holdings : holdings.slice(0, MOST_HOLDINGS), model)}
${rest.length < 2 ? '' : html`<details class="more rest"><summary>and ${rest.length} more</summary>${holdingsTable(rest, model)}</details>`}`,
  'Each role that can do any of it, the gravest first; and roles that somebody holds together, where they add up to more.');
}

function holdingsTable(holdings: readonly Holding[], model: PageModel): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What each role can do"><table class="plain grid"><thead><tr><th scope="col">Role</th>${
    dangerousAbilities.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>
${holdings.map(({ roles, who, abilities }) => html`<tr><th scope="row">${roles.length === 1 ? '' : html`<span class="quiet">together${who.length === 0 ? '' : `, by ${who.join(' and ')}`}: </span>`}${
  roles.map((one, index) => html`${index === 0 ? '' : ' + '}<a href="${hrefOf('role', one.role.id)}">${one.title}</a>`)}${
  model.instances.size > 1 ? html`<small>${[...new Set(roles.map(({ role }) => model.instances.get(role.instance)))].join(', ')}</small>` : ''}</th>${
  dangerousAbilities.map((ability) => (abilities.includes(ability) ? html`<td class="yes"><span>yes</span></td>` : html`<td></td>`))}</tr>
`)}</tbody></table></div>`;
}

/** What one rule found, with where it is told. */
export function groupLine({ level, rule, title, findings, roles }: FindingGroup): Markup {
  return html`<li>${badge(level)} <a href="#level=${level}&amp;found=${encodeURIComponent(rule)}">${title}</a>
<span class="quiet">${roles === 0 ? count(findings.length, 'time') : `in ${count(roles, 'role')}`}</span></li>
`;
}

/** What is wrong or doubtful, by rule, each with where it is told. A page that has several such parts gives each an id of its own. */
export function attentionPart(groups: readonly FindingGroup[], id = 'attention', heading = 'What to look at first'): Markup {
  const wrong = groups.filter(({ level }) => level !== 'info' && level !== 'waived');
  const rest = wrong.slice(MOST_GROUPS);
  return part(id, heading, wrong.length === 0 ? html`<p>Nothing is wrong or doubtful.</p>` : html`<ul class="attention">
${wrong.slice(0, MOST_GROUPS).map(groupLine)}</ul>${rest.length === 0 ? '' : html`<p><a href="#findings">and ${rest.length} more</a></p>`}`);
}
