import { html } from 'hono/html';
import {
  breachPhrase, capitalized, changeParts, filingLines, nameOfAgent, namesOf, openPhrase, PARTS, placePhrase, sincePhrase,
  summaryPhrase, unknownPhrase, verdictPhrase, verdictSentences, waiverSentences, whoPhrase, wordingOf,
} from './words';
import { asSentence, countPeople, list } from '../../../roles/words';
import { countHolders } from '../../access/access';
import { unassigned, type AccessReport, type HeldBreach, type Holder, type ReviewedAbility, type ReviewedGuardrail, type ReviewedProfile } from '../../access/access-report';
import { renderStaticPage } from '../html/static-page';
import type { PageAssets } from '../reporter';

type Markup = ReturnType<typeof html>;

/** The table of everybody is below: where something is about many, a few stand for them. */
const MOST_SHOWN = 6;

/** Empty boxes for whoever signs. */
const TO_DECIDE = html`<td class="sign"><span>☐ keep</span> <span>☐ change</span></td><td class="sign"></td>`;

/**
 * A review as one page, to be read, printed and signed by somebody who does not program.
 */
export function renderReviewPage(report: AccessReport, { reviewStyle }: PageAssets): Iterable<string> {
  const { filing } = report;
  return renderStaticPage({
    title: `Access review of ${filing.instance}, ${filing.reviewed.slice(0, 10)}`,
    style: reviewStyle,
    body: bodyOf(report),
  });
}

function* bodyOf(report: AccessReport): Iterable<Markup> {
  const { filing, unread, changes, guardrails } = report;
  yield html`<header><h1>Access review</h1><p class="about">${placePhrase(filing)}</p><p>${summaryPhrase(report)}</p>${verdictSentences(report).map((sentence) => html`<p>${sentence}</p>`)}${instructions(report)}</header>
<main>
${unread.length === 0 ? '' : html`<section class="open"><h2>${PARTS.undetermined}</h2><ul>${unread.map((sentence) => html`<li>${capitalized(inPlainWords(sentence))}</li>
`)}</ul></section>`}
${abilitiesPart(report)}
${guardrails.length === 0 ? '' : guardrailsPart(report)}
${waiversPart(report)}
${changes === undefined ? '' : changesPart(report)}
`;
  yield* holdersPart(report);
  yield html`
${profilesPart(report)}
${recordPart(report)}
</main>`;
}

/** What whoever signs is to do, in the order of the page. */
function instructions({ guardrails, changes }: AccessReport): Markup {
  return html`<ol class="todo" aria-label="What to do">
<li>Read who can do what${guardrails.length === 0 ? '' : html`, and what must be kept apart`}${changes === undefined ? '' : html`, and what is new`}: everything that needs attention is there.</li>
<li>Go through “${PARTS.holders}” and “${PARTS.profiles}”. In each line, tick <b>keep</b> if these people need this for their work today. Otherwise tick <b>change</b>, and write beside it what is to change: who gives up which profile, and by when.</li>
<li>Sign at the end, and keep the page together with the snapshot that is named there.</li>
</ol>`;
}

function abilitiesPart({ abilities, people }: AccessReport): Markup {
  const able = abilities.filter(({ holders, undetermined, profiles }) => (
    holders.length + undetermined.length > 0 || (people === undefined && profiles.length > 0)));
  return html`<section><h2>${PARTS.abilities}</h2>
${able.length === 0 ? html`<p>Nobody can do anything dangerous.</p>` : html`<table><thead><tr><th>Ability</th><th>Who</th><th>By these profiles</th></tr></thead><tbody>
${able.map(abilityRow)}</tbody></table>`}
</section>`;
}

function abilityRow({ ability, holders, undetermined, profiles }: ReviewedAbility): Markup {
  return html`<tr><th scope="row">${ability.title}<small>They can ${ability.can}. ${ability.reason}</small></th>
<td class="number">${holders.length === 0 ? '' : html`<b>${countHolders(holders)}</b>${namesPart(holders)}`}${
  undetermined.length === 0 ? '' : html`<small>${openPhrase(undetermined)}</small>`}</td>
<td>${list(profiles.map(({ name }) => name), 'and', 20)}</td></tr>
`;
}

/** The name of an operation tells nothing to whoever signs; why it failed does. */
function inPlainWords(sentence: string): string {
  return sentence.replace(/^\w+ failed: /, '');
}

/** Who that is, where they are few and have names. */
function namesPart(holders: readonly Holder[]): Markup | string {
  const names = holders.flatMap((holder) => holder.names ?? []).sort();
  return names.length === 0 || names.length > 2 * MOST_SHOWN ? '' : html`<small>${names.join(', ')}</small>`;
}

function guardrailsPart({ guardrails }: AccessReport): Markup {
  const order = ['violated', 'undetermined', 'accepted', 'kept'];
  const sorted = [...guardrails].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return html`<section><h2>${PARTS.guardrails}</h2>
<table><thead><tr><th>Rule and reason</th><th>Verdict</th><th>Who, and what it comes from</th></tr></thead><tbody>
${sorted.map(guardrailRow)}</tbody></table></section>`;
}

function guardrailRow(one: ReviewedGuardrail): Markup {
  const { guardrail, verdict, violating } = one;
  const shown = violating.slice(0, MOST_SHOWN);
  const more = violating.length - shown.length;
  return html`<tr><th scope="row">${asSentence(guardrail.reason)}<small>${guardrail.id}</small></th>
<td><b class="verdict ${verdict}">${capitalized(verdictPhrase(one))}</b></td>
<td><ul>${shown.map((holder) => html`<li><b>${holder.title}</b> · ${whoPhrase(holder)}${holder.breaches.filter((breach) => breach.guardrail === guardrail)
  .map((breach) => html`<small>${breachPhrase(breach)}</small>`)}</li>
`)}${more > 0 ? html`<li>and ${more} more, marked in the table of who holds what</li>` : ''}</ul></td></tr>
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
  yield html`<section class="wide"><h2>${PARTS.holders}</h2>
<p>The most dangerous first. Each line is for everybody who holds exactly these profiles: what they can do with all of them together, and which of them gives it.</p>
<table class="decide"><thead><tr><th>Profiles</th><th>Who</th><th>Dangerous abilities</th><th>Decision</th><th>Remark</th></tr></thead><tbody>
`;
  for (const holder of holders) {
    yield holderRow(holder);
  }
  yield html`</tbody></table></section>`;
}

function holderRow(holder: Holder): Markup {
  const { profiles, abilities, breaches, unknown, names, aiAgent } = holder;
  return html`<tr><th scope="row">${holder.title}${marksPart(profiles)}</th>
<td class="number"><b>${aiAgent === undefined ? countPeople(holder.people) : `AI agent ${nameOfAgent(aiAgent)}`}</b>${names ? html`<small>${names.join(', ')}</small>` : ''}</td>
<td>${breaches.map((breach) => html`<p class="breach ${breach.waivers.length > 0 ? 'accepted' : ''}"><b>${labelOf(breach)}:</b> ${asSentence(breach.guardrail.reason)} <small>${breachPhrase(breach)}</small></p>`)}
${unknown.length === 0 ? '' : html`<p class="breach"><b>${PARTS.undetermined}:</b> ${unknownPhrase(unknown)}</p>`}
${abilities.length === 0 ? 'none known' : html`<ul>${abilities.map(({ ability, by }) => html`<li>${ability.title}${
  profiles.length > 1 ? html` <small>by ${namesOf(by)}</small>` : ''}</li>`)}</ul>`}</td>
${TO_DECIDE}</tr>
`;
}

function labelOf({ guardrail, waivers }: HeldBreach): string {
  if (waivers.length > 0) {
    return 'Accepted';
  }
  return guardrail.waivable ? 'To be decided' : 'Must not be';
}

function marksPart(profiles: readonly ReviewedProfile[]): Markup[] {
  return profiles.filter(({ marks }) => marks.length > 0).map(({ name, marks }) => html`<small>${name}: ${marks.join(', ')}</small>`);
}

function profilesPart(report: AccessReport): Markup {
  const free = new Set(unassigned(report));
  return html`<section class="wide"><h2>${PARTS.profiles}</h2>
<table class="decide"><thead><tr><th>Profile</th><th>Held by</th><th>Dangerous abilities, and the permissions that give them</th><th>Decision</th><th>Remark</th></tr></thead><tbody>
${report.profiles.map((profile) => html`<tr><th scope="row">${profile.name}${profile.marks.length === 0 ? '' : html`<small>${profile.marks.join(', ')}</small>`}</th>
<td class="number">${profile.people === undefined ? 'not known' : heldBy(profile, free.has(profile))}</td>
<td>${profile.permissions === undefined ? html`<p class="breach">${PARTS.undetermined}</p>` : abilityList(profile)}</td>
${TO_DECIDE}</tr>
`)}</tbody></table></section>`;
}

function heldBy({ people = 0, aiAgents }: ReviewedProfile, isFree: boolean): Markup {
  const agents = aiAgents.map((arn) => html`<small>AI agent ${nameOfAgent(arn)}</small>`);
  return isFree ? html`<b class="verdict undetermined">Nobody</b>` : html`<b>${people === 0 ? 'No people' : countPeople(people)}</b>${agents}`;
}

function abilityList({ abilities }: ReviewedProfile): Markup | string {
  return abilities.length === 0 ? 'none known' : html`<ul>${abilities.map(({ ability, permissions }) => html`<li>${ability.title}<small>${
    list(permissions.map(wordingOf), 'and', 8)}</small></li>`)}</ul>`;
}

function recordPart(report: AccessReport): Markup {
  return html`<section class="record"><h2>For the record</h2>
<dl>${filingLines(report).map(([title, text]) => html`<dt>${title}</dt><dd>${text}</dd>
`)}</dl>
<table class="signature"><thead><tr><th>Reviewer</th><th>Decision</th><th>Date</th><th>Signature</th></tr></thead>
<tbody><tr><td></td><td><span>☐ as it should be</span><br><span>☐ to be changed as noted</span></td><td></td><td></td></tr></tbody></table>
</section>`;
}
