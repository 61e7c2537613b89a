import { permissionTextOf } from '../../../permissions/catalog/texts';
import { withTerms } from '../../../roles/waiver-terms';
import { asSentence, capitalized, count, countPeople, list, uncapitalized } from '../../../roles/words';
import { isGuardrail } from '../../../rules/guardrail-id';
import { countHolders } from '../../access/access';
import type { AccessReport, Holder, HeldBreach, ReviewedAbility, ReviewedGuardrail, ReviewedProfile, UnknownProfile } from '../../access/access-report';
import type { AccessChanges, CombinationChange, PersonChange, ProfileChange } from '../../access/changes';
import type { Filing } from '../../access/filing';
import type { GiverWith } from '../../access/givers';
import { abilitiesOf, breachIn } from '../../access/holders';
import { momentInWords } from '../filed';

/** What the parts of an access review are called. */
export const PARTS = {
  givers: 'Who gives access, and can do more',
  abilities: 'Who can do what',
  guardrails: 'What must be kept apart, and what nobody may do',
  changes: 'What is new',
  holders: 'Who holds what',
  profiles: 'The profiles',
  waivers: 'Decisions that accept nothing any more',
  undetermined: 'Could not be determined',
};

/** A permission in the words of the console. */
export function wordingOf(name: string): string {
  return permissionTextOf(name)?.uiName ?? name;
}

/** Profiles by their names, as a list in a sentence. */
export function namesOf(profiles: readonly ReviewedProfile[], most?: number): string {
  return list(profiles.map(({ name }) => name), 'and', most);
}

/** What a review says of itself, as titles and texts. */
export function filingLines({ filing, source, hasNames }: AccessReport): [title: string, text: string][] {
  const { instance, account, region, taken, reviewed, digest, version, catalog } = filing;
  return [
    ['Snapshot', source === instance ? 'read for this review' : source],
    ['Recorded', taken === undefined ? 'the snapshot does not say when' : momentInWords(taken)],
    ['Reviewed', momentInWords(reviewed)],
    ['Account', account ?? 'not told by the ARN'],
    ['Region', region ?? 'not told by the ARN'],
    ['Instance', instance],
    ['Made with', `connect-profiles ${version}, catalog of ${catalog.permissions} permissions (${catalog.digest})`],
    ['SHA-256', digest],
    ['To verify', source === instance ? 'not possible: record a snapshot, keep it, and review that' : `"sha256sum ${source}" prints the SHA-256 of the snapshot`],
    ...(hasNames ? [['Personal data', 'this review names people: keep it only as long as it is needed'] as [string, string]] : []),
  ];
}

/** Which instance it is about, and of when it is. */
export function placePhrase({ instance, account, region, taken, reviewed }: Filing): string {
  const place = account === undefined ? instance : `Account ${account}, ${region}, instance ${instance.split('/').pop()}`;
  return `${place}${taken === undefined ? '' : ` · recorded ${momentInWords(taken)}`} · reviewed ${momentInWords(reviewed)}`;
}

/** How many people there are, and what they hold. */
export function summaryPhrase({ people, holders, profiles }: AccessReport): string {
  const agents = holders.filter(({ aiAgent }) => aiAgent !== undefined).length;
  const combinations = holders.length - agents;
  const counted = countedPhrase(people, combinations, profiles.length);
  return `${counted}${agents === 0 ? '' : `, and so ${agents === 1 ? 'does' : 'do'} ${count(agents, 'AI agent')}`}.`;
}

function countedPhrase(people: number | undefined, combinations: number, profiles: number): string {
  if (people === undefined) {
    return 'It is not known who holds the profiles';
  }
  return people === 0 ? `Nobody holds any of the ${count(profiles, 'profile')}`
    : `${capitalized(countPeople(people))} ${people === 1 ? 'holds' : 'hold'} ${count(combinations, 'combination')} of the ${count(profiles, 'profile')}`;
}

/** Who has an ability, as a phrase: `12 people, by Supervisor`. */
export function abilityPhrase({ holders, profiles, undetermined }: ReviewedAbility): string {
  const held = profiles.filter((profile) => profile.people !== 0 || profile.aiAgents.length > 0);
  return `${countHolders(holders)}${held.length === 0 ? '' : `, by ${namesOf(held)}`}${undetermined.length === 0 ? '' : `; ${openPhrase(undetermined)}`}`;
}

/** Who can give access and has another ability, as a phrase: `1 person (Quality + Service desk)`; of nobody, that. */
export function giverPhrase({ holders, undetermined }: GiverWith): string {
  const able = holders.length === 0 ? 'nobody' : `${countHolders(holders)} (${list(holders.map(holderPhrase))})`;
  return `${able}${undetermined.length === 0 ? '' : `; ${openPhrase(undetermined)}`}`;
}

/** What a giver is looked at for, as words that follow "Who can give access, and". */
export function besidesPhrase({ ability }: GiverWith): string {
  return `gives access, and can ${ability.can}`;
}

/** Who somebody is: by name where names are known, and by what they hold. */
function holderPhrase({ title, names }: Holder): string {
  return names === undefined || names.length === 0 ? title : `${list(names)}: ${title}`;
}

/** Of whom something is not known. */
export function openPhrase(holders: readonly Holder[]): string {
  return `could not be determined of ${countHolders(holders)}`;
}

/** What is to be said of decisions that have ended, or are for no profile. */
export function waiverSentences({ findings }: AccessReport): string[] {
  return findings.filter(({ rule }) => !isGuardrail(rule)).map(({ message, fix }) => `${message} ${asSentence(fix)}`);
}

/** How many guardrails are violated, and of whom not everything is known; empty where neither is. */
export function verdictSentences({ guardrails, holders }: AccessReport): string[] {
  const violated = guardrails.filter(({ verdict }) => verdict === 'violated').length;
  const open = holders.filter(({ unknown }) => unknown.length > 0);
  return [
    ...(guardrails.length === 0 ? [] : [`${violated === 0 ? 'None' : violated} of ${count(guardrails.length, 'guardrail')} (${uncapitalized(PARTS.guardrails)}) ${violated > 1 ? 'are' : 'is'} violated.`]),
    ...(open.length === 0 ? [] : [`Not everything that ${countHolders(open)} can do could be determined.`]),
  ];
}

/** Who holds something: how many people, or which AI agent. */
export function whoPhrase({ people, aiAgent }: Holder): string {
  return aiAgent === undefined ? countPeople(people) : `AI agent (ID ${nameOfAgent(aiAgent)})`;
}

/** The last part of its ARN, by which people tell agents apart. */
export function nameOfAgent(arn: string): string {
  return arn.split('/').pop()!;
}

/** What holders have against a guardrail: `hear conversations (Call recordings - Access), together with give access (Users - Edit), by Desk`. */
export function breachPhrase(breach: HeldBreach, most = 4): string {
  const { forbidden, sides } = breachIn(breach);
  const what = [
    ...(forbidden.length === 0 ? [] : [abilityPart(forbidden, most) ?? deeds(forbidden, most)]),
    ...(sides.length === 0 ? [] : [sidesPhrase(sides, most)]),
  ];
  const accepted = [...new Set(breach.waivers.map(({ reason, ...terms }) => withTerms(reason, terms)))];
  return `${what.join('; ')}, by ${namesOf(breach.by)}${accepted.length === 0 ? '' : `. Accepted: ${accepted.join('; ')}`}`;
}

/** What must be kept apart. Where the abilities of two sides are the same, only what each permission does tells them apart. */
function sidesPhrase(sides: readonly (readonly string[])[], most: number): string {
  const titles = sides.map((side) => abilitiesOf(side).map(({ ability }) => ability.id).join());
  const areDistinct = new Set(titles).size === sides.length;
  return sides.map((side) => (areDistinct && abilityPart(side, most)) || deeds(side, most)).join(', together with ');
}

/** What permissions let people do, and in parentheses what the console calls them; `undefined` where one of them gives nothing dangerous. */
function abilityPart(names: readonly string[], most: number): string | undefined {
  const given = abilitiesOf(names);
  return names.every((name) => given.some(({ permissions }) => permissions.includes(name)))
    ? `${list(given.map(({ ability }) => uncapitalized(ability.title)))} (${list(names.map(wordingOf), 'and', most)})` : undefined;
}

/** What each permission lets people do, and in parentheses what the console calls it. */
function deeds(names: readonly string[], most: number): string {
  return list(names.map((name) => `${deedOf(name)} (${wordingOf(name)})`), 'and', most);
}

/** The first part of its description, which says what is done; what follows says more. */
function deedOf(name: string): string {
  return uncapitalized(permissionTextOf(name)?.description.split(/[:;,(]/)[0]!.trim() ?? name);
}

/** `violated`, `kept` or `could not be determined`, with how many it is about. */
export function verdictPhrase({ verdict, violating, accepted, undetermined }: ReviewedGuardrail): string {
  const besides = [...(undetermined.length === 0 ? [] : [openPhrase(undetermined)]), ...(accepted.length === 0 ? [] : [`accepted for ${countHolders(accepted)}`])];
  switch (verdict) {
    case 'violated': return [`violated by ${countHolders(violating)}`, ...besides].join(', ');
    case 'accepted': case 'undetermined': return besides.join(', ');
    case 'kept': return 'kept by everybody';
  }
}

/** What is not known of what somebody holds. */
export function unknownPhrase(unknown: readonly UnknownProfile[]): string {
  return `what ${list(unknown.map(({ id, name }) => name ?? `the profile ${id}, which the snapshot does not have,`))} ${unknown.length === 1 ? 'gives' : 'give'} was not read`;
}

/** A change of what people can do: `more: Give access; no longer: Delete`. */
export function gainPhrase({ gained, lost }: Pick<CombinationChange, 'gained' | 'lost'>): string {
  return [
    ...(gained.length === 0 ? [] : [`can now: ${list(gained.map(({ title }) => title.toLowerCase()))}`]),
    ...(lost.length === 0 ? [] : [`can no longer: ${list(lost.map(({ title }) => title.toLowerCase()))}`]),
  ].join('; ');
}

/** A profile that changed, as a phrase. */
export function profilePhrase(change: ProfileChange): string {
  const { profile, status, renamedFrom, isKnown, permissionsGained, permissionsLost } = change;
  const what = [
    ...(status === 'changed' ? [] : [status]),
    ...(renamedFrom === undefined ? [] : [`was called ${renamedFrom}`]),
    ...(isKnown ? [] : ['its permissions could not be read from at least one of the two snapshots, so nobody can tell what changed']),
    ...(status === 'changed' && permissionsGained.length > 0 ? [`gained ${list(permissionsGained.map(wordingOf), 'and', Infinity)}`] : []),
    ...(status === 'changed' && permissionsLost.length > 0 ? [`lost ${list(permissionsLost.map(wordingOf), 'and', Infinity)}`] : []),
    ...(status === 'gone' ? [] : [gainPhrase(change)]),
  ].filter((text) => text !== '').join('; ');
  return `${profile.name}: ${what}`;
}

/** A combination that changed, as a phrase. */
export function combinationPhrase({ holder, before, after, gained, lost }: CombinationChange): string {
  const isAgent = holder.aiAgent !== undefined;
  const numbers = isAgent ? `${whoPhrase(holder)}, ${before === 0 ? 'new' : 'no longer'}` : `${countPeople(before)} before, ${countPeople(after)} now`;
  const gain = after === 0 ? '' : gainPhrase({ gained, lost });
  return `${holder.title}: ${before === after ? whoPhrase(holder) : numbers}${gain === '' ? '' : `; ${gain}`}`;
}

/** A person who came, left or moved, as a phrase. */
export function personPhrase({ name, before, after, gained, lost }: PersonChange): string {
  const what = before === undefined || after === undefined ? before ?? after! : `from ${before} to ${after}`;
  const gain = before !== undefined && after !== undefined ? gainPhrase({ gained, lost }) : '';
  return `${name}: ${what}${gain === '' ? '' : `; ${gain}`}`;
}

/** What a comparison begins with. */
export function sincePhrase({ source, taken, digest, peopleBefore }: AccessChanges, now: number | undefined): string {
  const when = taken === undefined ? '' : `, recorded ${momentInWords(taken)}`;
  const numbers = peopleBefore === undefined || now === undefined ? ' Only profiles are compared: who held which of them is not in both snapshots.'
    : ` ${capitalized(countPeople(peopleBefore))} before, ${countPeople(now)} now.`;
  return `Since ${source}${when} (SHA-256 ${digest.slice(0, 12)}…).${numbers}`;
}

/** Changes as parts, each with a title and its phrases; those without any are left out. */
export function changeParts(changes: AccessChanges): [title: string, phrases: string[]][] {
  const { joiners = [], leavers = [], movers = [], combinations, profiles, guardrails } = changes;
  const parts: [string, string[]][] = [
    ['More and fewer people against what must be kept apart, or what nobody may do', guardrails.map(guardrailPhrase)],
    ['Joiners', joiners.map(personPhrase)],
    ['Leavers', leavers.map(personPhrase)],
    ['Other profiles than before', movers.map(personPhrase)],
    ['Combinations of profiles', combinations.map(combinationPhrase)],
    ['Profiles', profiles.map(profilePhrase)],
  ];
  return parts.filter(([, phrases]) => phrases.length > 0);
}

function guardrailPhrase({ guardrail, before, after }: AccessChanges['guardrails'][number]): string {
  return `${asSentence(guardrail.reason)} ${capitalized(countPeople(before))} against it before, ${countPeople(after)} now (${guardrail.id})`;
}
