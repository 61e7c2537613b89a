import { html } from 'hono/html';
import { changeCards, roleChips } from './change-cards';
import { part, tiles, unreadNote, type Markup, type Tile } from './components';
import { findingGroups, pageLevelOf } from './finding-groups';
import { attentionPart } from './overview-part';
import { changesOf, type PageModel } from './page-model';
import { capitalized, count, countPeople, holding, verb } from '../../../roles/words';
import { needsAttention } from '../../app/report-base';
import type { DiffReport, RoleChange } from '../../diff/diff-report';
import { becomesPossible, noLongerPossible, type PossibleChange } from '../../diff/possible';
import type { DriftReport } from '../../drift/drift';
import { asSentence, byWaiver, effectSign, HEADINGS, noChangesPhrase, SIGNS, userChangeLine } from '../vocabulary';

const WHY_DIFFERENT = 'It was changed by hand since the last deployment, or the code was changed and is not deployed yet.';

const MORE: readonly RoleChange['access'][] = ['more', 'both'];

/** First what a change gives to whom, in words; then role by role. */
export function changesPart(report: DiffReport, model: PageModel): Markup {
  const changes = changedIn(report);
  const { users, applications, judgement: { added, removed } } = report;
  return html`${tiles([...tilesOf(changes, model), ...findingTiles(report)])}
${unreadNote(report.unread)}
${part('answer', 'What changes if this is approved', changes.length === 0 ? html`<p>${asSentence(noChangesPhrase(report))}</p>` : html`<p class="answer">${answer(changes, model)}</p>${abilityTables(changes, model)}`)}
${report.findings.some(needsAttention) ? attentionPart(findingGroups({ review: { ...model.review, findings: report.findings } }), 'appeared', 'What was not found before') : ''}
${rolesPart(changes, model)}
${linesPart('changed-users', HEADINGS.users, users.map((change) => userChangeLine(change, SIGNS)))}
${linesPart('changed-applications', HEADINGS.applications, applications.map(({ effect, text }) => `${effectSign(effect, SIGNS)}${text}`))}
${linesPart('changed-judgement', HEADINGS.judgement, [...added.map((text) => `${SIGNS.gained} ${text}`), ...removed.map((text) => `− ${text}`)])}`;
}

/** First how the instance differs from the code, in words; then role by role, and what could not be compared. */
export function driftPart(report: DriftReport, model: PageModel): Markup {
  const changes = changedIn(report);
  const all = changesOf(report).length;
  const { instances, unknownInstances } = report;
  const every = <T>(list: (one: DriftReport['instances'][number]) => readonly T[]) => instances.flatMap(list);
  const unmanaged = every((one) => one.unmanaged);
  return html`${tiles([...tilesOf(changes, model), { value: unmanaged.length, label: `${unmanaged.length === 1 ? 'profile' : 'profiles'} that no code made`, ...(unmanaged.length > 0 && { level: 'warning', href: '#by-hand' }) }])}
${unreadNote(report.unread)}
${part('answer', 'What differs from what the code says', changes.length === 0 ? html`<p>Nothing, in ${count(all, 'role')}.</p>`
  : html`<p class="answer">${answer(changes, model)}</p>${abilityTables(changes, model)}`, changes.length === 0 ? undefined : WHY_DIFFERENT)}
${rolesPart(changes, model)}
${linesPart('changed-applications', HEADINGS.applications, every(({ applications }) => applications).map(({ effect, text }) => `${effectSign(effect, SIGNS)}${text}`))}
${linesPart('by-hand', 'Only on the instance, made by no code', unmanaged)}
${linesPart('not-deployed', HEADINGS.notDeployed, every((one) => one.notDeployed))}
${linesPart('managed', HEADINGS.managedByAws, every((one) => one.managedByAws))}
${linesPart('undetermined', HEADINGS.undetermined, every((one) => one.undetermined))}
${linesPart('unknown', 'Not compared, because nothing is known of the instance', unknownInstances.map(({ instance }) => instance))}`;
}

function changedIn(report: DiffReport | DriftReport): RoleChange[] {
  return changesOf(report).filter(({ status }) => status !== 'same');
}

function tilesOf(changes: readonly RoleChange[], { words }: PageModel): Tile[] {
  const more = changes.filter(({ access }) => MORE.includes(access));
  const less = changes.filter(({ access }) => access === 'less' || access === 'both');
  const open = changes.filter(({ access }) => access === 'unknown');
  return [
    { value: more.length, label: verb(more, ...words.haveMore), ...(more.length > 0 && { level: 'warning' }) },
    ...peopleTile(more),
    { value: less.length, label: verb(less, ...words.haveLess) },
    ...(open.length === 0 ? [] : [{ value: open.length, label: 'of which nobody can tell', level: 'warning' }]),
  ];
}

/** Whoever holds several roles is counted for each of them: of whom there are names, nobody knows here. */
function peopleTile(more: readonly RoleChange[]): Tile[] {
  const counted = more.flatMap(({ people }) => people ?? []);
  return counted.length === 0 ? [] : [{ value: counted.reduce((sum, people) => sum + people, 0), label: more.length === 1 ? 'people hold it' : 'people hold them, counted by role' }];
}

function findingTiles({ findings, gone }: DiffReport): Tile[] {
  const open = byWaiver(findings).open.filter(needsAttention);
  return [
    { value: open.length, label: open.length === 1 ? 'new finding' : 'new findings', href: '#findings', ...(open.length > 0 && { level: pageLevelOf(open[0]!) }) },
    ...(gone.length === 0 ? [] : [{ value: gone.length, label: gone.length === 1 ? 'finding gone' : 'findings gone', href: '#findings' }]),
  ];
}

/** The whole in a few sentences, the gravest first. */
function answer(changes: readonly RoleChange[], { words }: PageModel): string {
  const more = changes.filter(({ access }) => MORE.includes(access));
  const gained = becomesPossible(changes);
  const lost = noLongerPossible(changes);
  const only = changes.length - more.length;
  return [
    more.length === 0 ? words.nobodyHasMore : `${more.length} ${verb(more, ...words.haveMore)}${peoplePhrase(more)}.`,
    ...(only === 0 ? [] : [`${more.length === 0 ? count(only, 'role') : `${only} more`} ${words.areOtherwise[only === 1 ? 0 : 1]}.`]),
    ...(gained.length === 0 ? [more.length === 0 ? '' : 'Nothing of it is looked at as dangerous.'] : [`${words.someCan} ${gained.map(({ can }) => can).join('; ')}.`]),
    ...(lost.length === 0 ? [] : [`${words.someCannot} ${lost.map(({ can }) => can).join('; ')}.`]),
  ].filter((sentence) => sentence !== '').join(' ');
}

function peoplePhrase(more: readonly RoleChange[]): string {
  const counted = more.flatMap(({ people }) => people ?? []);
  if (counted.length === 0) {
    return '';
  }
  const people = counted.reduce((sum, number) => sum + number, 0);
  return more.length === 1 ? `; ${holding(people).toLowerCase()}` : `; ${countPeople(people)} hold them, whoever holds several counted for each`;
}

function abilityTables(changes: readonly RoleChange[], model: PageModel): Markup {
  return html`${abilityTable(model.words.possible, becomesPossible(changes), model)}${abilityTable(model.words.impossible, noLongerPossible(changes), model)}`;
}

function abilityTable(title: string, all: readonly PossibleChange[], model: PageModel): Markup | string {
  return all.length === 0 ? '' : html`<h3>${title}</h3>
<table class="plain stacked abilities-changed"><thead><tr><th scope="col">Ability</th><th scope="col">For whom</th></tr></thead><tbody>
${all.map(({ can, reason, roles }) => html`<tr><th scope="row">${capitalized(can)}<small>${reason}</small></th><td>${roleChips(roles, model)}${reachedPhrase(roles)}</td></tr>
`)}</tbody></table>`;
}

/** How many people that is, where it is known. */
function reachedPhrase(roles: readonly RoleChange[]): Markup | string {
  const counted = roles.flatMap(({ people }) => people ?? []);
  return counted.length === 0 ? '' : html`<small>${capitalized(countPeople(counted.reduce((sum, people) => sum + people, 0)))}${counted.length === 1 ? '' : ', counted by role'}</small>`;
}

function rolesPart(changes: readonly RoleChange[], model: PageModel): Markup | string {
  return changes.length === 0 ? '' : part('changed-roles', 'Role by role', changeCards(changes, model), 'What needs the most attention first. Every name leads to what the page tells about it.');
}

function linesPart(id: string, heading: string, lines: readonly string[]): Markup | string {
  return lines.length === 0 ? '' : part(id, heading, html`<ul class="plainlist">${lines.map((line) => html`<li>${line}</li>`)}</ul>`);
}
