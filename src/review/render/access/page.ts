import { html } from 'hono/html';
import {
  besidesPhrase, breachPhrase, changeParts, filingLines, nameOfAgent, namesOf, openPhrase, PARTS, placePhrase, sincePhrase,
  summaryPhrase, unknownPhrase, verdictPhrase, verdictSentences, waiverSentences, wordingOf,
} from './words';
import { asSentence, capitalized, count, countPeople, list } from '../../../roles/words';
import type { Guardrail } from '../../../rules/guardrails';
import { peopleIn } from '../../../rules/instance-facts';
import { countHolders } from '../../access/access';
import { unassigned, type AccessReport, type HeldBreach, type Holder, type ReviewedAbility, type ReviewedGuardrail, type ReviewedProfile } from '../../access/access-report';
import { giversWith } from '../../access/givers';
import { breachIn } from '../../access/holders';
import { tiles } from '../html/components';
import { renderStaticPage } from '../html/static-page';
import type { PageAssets } from '../reporter';

type Markup = ReturnType<typeof html>;

/** Where something is about many, these are seen at first sight, and the others on demand and on paper. */
const MOST_SHOWN = 6;
const MOST_NAMES = 12;

/** Empty boxes for whoever signs. */
const TO_DECIDE = html`<td class="sign" data-label="Decision"><span>☐ keep</span> <span>☐ change</span></td><td class="sign remark" data-label="Remark"></td>`;

/**
 * A review as one page, to be read, printed and signed by somebody who does not program.
 */
export function renderReviewPage(report: AccessReport, { reviewStyle }: PageAssets): Iterable<string> {
  const { filing: { instance, account, region, taken, reviewed, digest, version, catalog } } = report;
  const place = account === undefined ? instance : `account ${account}, ${region} · instance ${instance.split('/').pop()}`;
  return renderStaticPage({
    title: `Access review of ${instance}, ${reviewed.slice(0, 10)}`,
    style: reviewStyle,
    margins: {
      top: `Access review · ${place}`,
      bottom: `${taken === undefined ? '' : `Recorded ${taken.slice(0, 10)}, `}reviewed ${reviewed.slice(0, 10)} · snapshot ${digest.slice(0, 12)} · connect-profiles ${
        version}, catalog ${catalog.digest}`,
    },
    body: bodyOf(report),
  });
}

function* bodyOf(report: AccessReport): Iterable<Markup> {
  const { filing, unread, changes, guardrails } = report;
  yield html`<header><h1>Access review</h1><p class="about">${placePhrase(filing)}</p>
<p>${summaryPhrase(report)}</p>${verdictSentences(report).map((sentence) => html`<p>${sentence}</p>`)}
${summaryTiles(report)}
${instructions(report)}</header>
<main>
${unread.length === 0 ? '' : html`<section class="open" id="open"><h2>${PARTS.undetermined}</h2><ul>${unread.map((sentence) => html`<li>${capitalized(inPlainWords(sentence))}</li>
`)}</ul></section>`}
${guardrails.length === 0 ? '' : guardrailsPart(report)}
${giversPart(report)}
${abilitiesPart(report)}
${waiversPart(report)}
${changes === undefined ? '' : changesPart(report)}
`;
  yield* holdersPart(report);
  yield html`
${profilesPart(report)}
${recordPart(report)}
</main>`;
}

/** The numbers that whoever signs is to see first, each with where there is more about it. */
function summaryTiles({ people, holders, abilities, guardrails, unread }: AccessReport): Markup {
  const dangerous = holders.filter((holder) => holder.abilities.length > 0);
  const giving = abilities.find(({ ability }) => ability.id === 'give-access');
  const violated = guardrails.filter(({ verdict }) => verdict === 'violated').length;
  const open = peopleIn(holders.filter(({ unknown }) => unknown.length > 0));
  return tiles([
    // Where nobody counted people, none is not the number of those who can do something.
    ...(people === undefined ? [] : [
      { value: people, label: 'people hold profiles', href: '#holders' },
      { value: peopleIn(dangerous), label: 'can do something dangerous', href: '#abilities' },
      { value: giving?.people ?? 0, label: 'can give access', href: '#givers' },
    ]),
    ...(guardrails.length === 0 ? [] : [{
      value: violated, label: `of ${count(guardrails.length, 'rule')} violated`, href: '#guardrails', ...(violated > 0 && { level: 'error' }),
    }]),
    ...(open + unread.length === 0 ? [] : [{ value: open, label: 'of whom not all is known', href: unread.length > 0 ? '#open' : '#holders', level: 'warning' }]),
  ]);
}

/** What whoever signs is to do, in the order of the page. */
function instructions({ guardrails, changes }: AccessReport): Markup {
  return html`<ol class="todo" aria-label="What to do">
<li>Read ${guardrails.length === 0 ? '' : html`what must be kept apart, and `}who can do what${changes === undefined ? '' : html`, and what is new`}: everything that needs attention is there.</li>
<li>Go through “${PARTS.holders}” and “${PARTS.profiles}”. In each line, tick <b>keep</b> if these people need this for their work today. Otherwise tick <b>change</b>, and write beside it what is to change: who gives up which profile, and by when.</li>
<li>Sign at the end, and keep the page together with the snapshot that is named there.</li>
</ol>`;
}

/** Whoever gives access could have everything: what they have beside it is what a reviewer asks first. */
function giversPart(report: AccessReport): Markup | string {
  return report.people === undefined ? '' : html`<section id="givers"><h2>${PARTS.givers}</h2>
<table class="pairs"><thead><tr><th>Somebody who</th><th>Who that is</th></tr></thead><tbody>
${giversWith(report).map((one) => html`<tr><th scope="row">${besidesPhrase(one)}</th><td data-label="Who that is">${
  one.holders.length === 0 ? html`<b class="verdict ${one.undetermined.length === 0 ? 'kept' : 'undetermined'}">${one.undetermined.length === 0 ? 'Nobody' : 'Nobody of whom everything is known'}</b>` : html`<ul>${
    one.holders.map((holder) => html`<li>${whoPart(holder)} <span class="with">with ${holder.title}</span></li>`)}</ul>`}${
  one.undetermined.length === 0 ? '' : html`<span class="small">${capitalized(openPhrase(one.undetermined))}.</span>`}</td></tr>
`)}</tbody></table></section>`;
}

/** Who that is, by name where names are known, and how many. */
function whoPart(holder: Holder): Markup {
  const { names, people, aiAgent } = holder;
  if (aiAgent !== undefined) {
    return agentPart(aiAgent);
  }
  return names === undefined || names.length === 0 ? html`<b>${countPeople(people)}</b>`
    : html`<b class="names">${folded(names, MOST_NAMES)}</b>${names.length === 1 ? '' : html` <span class="with">(${countPeople(people)})</span>`}`;
}

function abilitiesPart({ abilities, people }: AccessReport): Markup {
  const able = abilities.filter(({ holders, undetermined, profiles }) => (
    holders.length + undetermined.length > 0 || (people === undefined && profiles.length > 0)));
  return html`<section id="abilities"><h2>${PARTS.abilities}</h2>
${able.length === 0 ? html`<p>Nobody can do anything dangerous.</p>` : html`<table><thead><tr><th>Ability</th><th>Who</th><th>By these profiles</th></tr></thead><tbody>
${able.map(abilityRow)}</tbody></table>`}
</section>`;
}

function abilityRow({ ability, holders, undetermined, profiles }: ReviewedAbility): Markup {
  return html`<tr><th scope="row">${ability.title}<small>They can ${ability.can}. ${ability.reason}</small></th>
<td class="who" data-label="Who">${holders.length === 0 ? '' : html`<b>${countHolders(holders)}</b>${namesPart(holders)}`}${
  undetermined.length === 0 ? '' : html`<small>${openPhrase(undetermined)}</small>${namesPart(undetermined)}`}</td>
<td data-label="By these profiles">${folded(profiles.map(({ name }) => name), MOST_NAMES)}</td></tr>
`;
}

/** The name of an operation tells nothing to whoever signs; why it failed does. */
function inPlainWords(sentence: string): string {
  return sentence.replace(/ \(\w+ failed\)/, '');
}

/** A few at first sight, and the others on demand; on paper, all. */
function folded(texts: readonly string[], most: number): Markup {
  const rest = texts.slice(most);
  return rest.length < 2 ? html`${list(texts, 'and', Infinity)}`
    : html`${texts.slice(0, most).join(', ')}<details><summary>and ${rest.length} more</summary>${rest.join(', ')}</details>`;
}

/** Who that is, where they have names. */
function namesPart(holders: readonly Holder[]): Markup | string {
  const people = holders.flatMap((holder) => holder.names ?? []).sort();
  const agents = holders.filter(({ aiAgent }) => aiAgent !== undefined).map(({ title }) => `the AI agent with ${title}`);
  return people.length === 0 ? '' : html`<div class="small">${folded([...people, ...agents], MOST_NAMES)}</div>`;
}

/** What somebody has against a guardrail, all of it. */
function breachPart(breach: HeldBreach): Markup {
  const { forbidden, sides } = breachIn(breach);
  const all = [...forbidden, ...sides.flat()].map(wordingOf);
  return html`<div class="small">${capitalized(breachPhrase(breach, MOST_SHOWN))}${
    [forbidden, ...sides].every(({ length }) => length <= MOST_SHOWN) ? ''
      : html`<details><summary>all ${all.length} permissions</summary>${all.join(', ')}</details>`}</div>`;
}

function guardrailsPart({ guardrails }: AccessReport): Markup {
  const order = ['violated', 'undetermined', 'accepted', 'kept'];
  const sorted = [...guardrails].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return html`<section id="guardrails"><h2>${PARTS.guardrails}</h2>
<table class="rules"><thead><tr><th>Rule and reason</th><th>Verdict</th><th>Who, and what it comes from</th></tr></thead><tbody>
${sorted.map(guardrailRow)}</tbody></table></section>`;
}

function guardrailRow(one: ReviewedGuardrail): Markup {
  const { guardrail, verdict, violating, accepted, undetermined } = one;
  const items = [...new Set([...violating, ...accepted, ...undetermined])].map((holder) => againstItem(holder, guardrail));
  const rest = items.slice(MOST_SHOWN);
  return html`<tr><th scope="row">${asSentence(guardrail.reason)}<small>${guardrail.id}</small></th>
<td data-label="Verdict"><b class="verdict ${verdict}">${capitalized(verdictPhrase(one))}</b></td>
<td${items.length === 0 ? '' : html` data-label="Who, and what it comes from"`}><ul>${items.slice(0, MOST_SHOWN)}</ul>${
  rest.length === 0 ? '' : html`<details><summary>and ${rest.length} more</summary><ul>${rest}</ul></details>`}</td></tr>
`;
}

function againstItem(holder: Holder, guardrail: Guardrail): Markup {
  const breaches = holder.breaches.filter((breach) => breach.guardrail === guardrail);
  return html`<li>${whoPart(holder)} <span class="with">with ${holder.title}</span>${
    breaches.length > 0 ? breaches.map(breachPart) : html`<div class="small">${capitalized(unknownPhrase(holder.unknown))}</div>`}</li>
`;
}

function waiversPart(report: AccessReport): Markup | string {
  const sentences = waiverSentences(report);
  return sentences.length === 0 ? '' : html`<section><h2>${PARTS.waivers}</h2><ul class="list">${sentences.map((sentence) => html`<li>${sentence}</li>
`)}</ul></section>`;
}

function changesPart({ changes, people }: AccessReport): Markup {
  const parts = changeParts(changes!);
  return html`<section><h2>${PARTS.changes}</h2><p>${sincePhrase(changes!, people)}</p>
${parts.length === 0 ? html`<p>Nothing.</p>` : parts.map(([title, phrases]) => html`<h3>${title} (${phrases.length})</h3>
<ul class="list">${phrases.map((phrase) => html`<li>${phrase}</li>
`)}</ul>`)}</section>`;
}

function* holdersPart({ holders }: AccessReport): Iterable<Markup> {
  yield html`<section class="wide" id="holders"><h2>${PARTS.holders}</h2>
<p>The most dangerous first. Each line is for everybody who holds exactly these profiles: what they can do with all of them together, and which of them gives it.</p>
<table class="decide"><thead><tr><th>Profiles</th><th>Who</th><th>Dangerous abilities</th><th>Decision</th><th>Remark</th></tr></thead><tbody>
`;
  for (const holder of holders) {
    yield holderRow(holder);
  }
  yield html`</tbody></table></section>`;
}

function holderRow(holder: Holder): Markup {
  const { profiles, abilities, breaches, unknown } = holder;
  return html`<tr><th scope="row">${holder.title}${marksPart(profiles)}</th>
<td class="who" data-label="Who">${whoPart(holder)}</td>
<td data-label="Dangerous abilities">${breaches.map((breach) => html`<div class="breach ${breach.waivers.length > 0 ? 'accepted' : ''}"><b>${labelOf(breach)}:</b> ${asSentence(breach.guardrail.reason)} ${breachPart(breach)}</div>`)}
${unknown.length === 0 ? '' : html`<p class="breach"><b>${PARTS.undetermined}:</b> ${unknownPhrase(unknown)}</p>`}
${abilities.length === 0 ? noneOf(holder) : html`<ul>${abilities.map(({ ability, by }) => html`<li>${ability.title}${
  profiles.length > 1 ? html` <small>by ${namesOf(by)}</small>` : ''}</li>`)}</ul>`}</td>
${TO_DECIDE}</tr>
`;
}

/** Of whom not everything was read, nobody can say that there is nothing. */
function noneOf({ unknown }: Holder): string {
  return unknown.length === 0 ? 'none' : '';
}

function labelOf({ waivers }: HeldBreach): string {
  return waivers.length > 0 ? 'Accepted' : 'Violated';
}

/** An agent has no name here: what it is first, and what it is told apart by below. */
function agentPart(arn: string): Markup {
  return html`<b>AI agent</b><small>its ID: ${nameOfAgent(arn)}</small>`;
}

function marksPart(profiles: readonly ReviewedProfile[]): Markup[] {
  return profiles.filter(({ marks }) => marks.length > 0).map(({ name, marks }) => html`<small>${name}: ${marks.join(', ')}</small>`);
}

function profilesPart(report: AccessReport): Markup {
  const free = new Set(unassigned(report));
  return html`<section class="wide" id="profiles"><h2>${PARTS.profiles}</h2>
<table class="decide"><thead><tr><th>Profile</th><th>Held by</th><th>Dangerous abilities, and the permissions that give them</th><th>Decision</th><th>Remark</th></tr></thead><tbody>
${report.profiles.map((profile) => html`<tr><th scope="row">${profile.name}${profile.marks.length === 0 ? '' : html`<small>${profile.marks.join(', ')}</small>`}</th>
<td class="who" data-label="Held by">${profile.people === undefined ? 'not known' : heldBy(profile, free.has(profile))}</td>
<td data-label="Dangerous abilities, and the permissions that give them">${profile.permissions === undefined ? html`<p class="breach">The permissions of this profile could not be read.</p>` : abilityList(profile)}</td>
${TO_DECIDE}</tr>
`)}</tbody></table></section>`;
}

function heldBy({ people = 0, aiAgents }: ReviewedProfile, isFree: boolean): Markup {
  const agents = aiAgents.map(agentPart);
  return isFree ? html`<b class="verdict undetermined">Nobody</b>` : html`${people === 0 ? '' : html`<b>${countPeople(people)}</b> `}${agents}`;
}

function abilityList({ abilities }: ReviewedProfile): Markup | string {
  return abilities.length === 0 ? 'none' : html`<ul>${abilities.map(({ ability, permissions }) => html`<li>${ability.title}<div class="small">${
    folded(permissions.map(wordingOf), MOST_SHOWN)}</div></li>`)}</ul>`;
}

function recordPart(report: AccessReport): Markup {
  return html`<section class="record" id="record"><h2>For the record</h2>
<dl>${filingLines(report).map(([title, text]) => html`<dt>${title}</dt><dd>${text}</dd>
`)}</dl>
<table class="signature"><thead><tr><th>Reviewer</th><th>Decision</th><th>Date</th><th>Signature</th></tr></thead>
<tbody><tr><td data-label="Reviewer"></td><td data-label="Decision"><span>☐ as it should be</span><br><span>☐ to be changed as noted</span></td><td data-label="Date"></td><td data-label="Signature"></td></tr></tbody></table>
</section>`;
}
