import { openBreaches, violatorsOf, type AccessReport, type Holder, type ReviewedAbility, type ReviewedGuardrail } from './access-report';
import { changesSince, type EarlierFacts } from './changes';
import { filingOf, type FilingOptions } from './filing';
import { breachIn, holdersOf, reviewedProfiles } from './holders';
import { findingsOfWaivers } from './waived';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import { dayOf } from '../../roles/waiver-terms';
import { asSentence, byCodeUnit, capitalized, countPeople, list } from '../../roles/words';
import { Severity } from '../../rules/finding';
import { guardrailRuleId } from '../../rules/guardrail-id';
import type { Guardrail } from '../../rules/guardrails';
import { peopleIn, type InstanceFacts } from '../../rules/instance-facts';
import type { PlacedFinding } from '../app/report-base';
import type { ConfiguredWaiver } from '../config/config';

/** What an instance is reviewed with. */
export interface AccessOptions extends FilingOptions {
  /** Where the facts are from, for people. */
  readonly source: string;
  readonly guardrails: readonly Guardrail[];
  /** Decisions to accept what guardrails find. */
  readonly waivers?: readonly ConfiguredWaiver[];
  /** Names of profiles that code makes; `undefined` where nobody looked. */
  readonly inCode?: ReadonlySet<string>;
  /** An earlier snapshot of the instance. */
  readonly since?: EarlierFacts;
}

/** Reviews who can do what on an instance. */
export function accessOf(facts: InstanceFacts, options: AccessOptions): AccessReport {
  const guardrails = [...options.guardrails].sort((a, b) => byCodeUnit(a.id, b.id));
  const accepted = { waivers: options.waivers ?? [], today: dayOf(options.reviewed) };
  const by = { guardrails, accepted, inCode: options.inCode };
  const profiles = reviewedProfiles(facts, by);
  const holders = holdersOf(facts, profiles, by);
  const reviewed = guardrails.map((guardrail) => reviewedGuardrail(guardrail, holders));
  return {
    command: 'access',
    source: options.source,
    filing: filingOf(facts, options),
    people: facts.people && peopleIn(facts.people),
    hasNames: facts.people?.some(({ names }) => names !== undefined) ?? false,
    holders,
    profiles,
    abilities: dangerousAbilities.map((ability): ReviewedAbility => {
      const able = holders.filter(({ abilities }) => abilities.some((one) => one.ability === ability));
      return {
        ability,
        people: peopleIn(able),
        holders: able,
        undetermined: holders.filter((one) => one.unknown.length > 0 && !able.includes(one)),
        profiles: profiles.filter((one) => one.abilities.some((given) => given.ability === ability)),
      };
    }),
    guardrails: reviewed,
    findings: [
      ...reviewed.filter(({ violating }) => violating.length > 0).map(violation),
      ...reviewed.filter(({ undetermined }) => undetermined.length > 0).map(openQuestion),
      ...findingsOfWaivers(profiles, facts.arn, accepted),
    ],
    unread: [
      ...Object.entries(facts.unreadable).map(([operation, why]) => asSentence(`${why.replace(/\.$/, '')} (${operation} failed)`)),
      ...(facts.people ? [] : [`who holds which profiles is not in ${options.source}. Record it: connect-profiles snapshot ${facts.arn} --users`]),
    ],
    changes: options.since && changesSince(options.since, { facts, profiles, holders }, by),
  };
}

/** How many people and AI agents these are: `12 people and 1 AI agent`. */
export function countHolders(holders: readonly Holder[]): string {
  const people = peopleIn(holders);
  const agents = holders.filter(({ aiAgent }) => aiAgent !== undefined).length;
  return list([...(people > 0 || agents === 0 ? [countPeople(people)] : []), ...(agents > 0 ? [`${agents} AI ${agents === 1 ? 'agent' : 'agents'}`] : [])]);
}

function reviewedGuardrail(guardrail: Guardrail, holders: readonly Holder[]): ReviewedGuardrail {
  const violating = violatorsOf(guardrail, holders);
  const accepted = holders.filter(({ breaches }) => breaches.some((one) => one.guardrail === guardrail && one.waivers.length > 0));
  // Whatever else they hold, it is violated.
  const undetermined = holders.filter((one) => one.unknown.length > 0 && !violating.includes(one));
  return { guardrail, violating, accepted, undetermined, verdict: verdictOf(violating, undetermined, accepted) };
}

function verdictOf(violating: readonly Holder[], undetermined: readonly Holder[], accepted: readonly Holder[]): ReviewedGuardrail['verdict'] {
  if (violating.length > 0) {
    return 'violated';
  }
  if (undetermined.length > 0) {
    return 'undetermined';
  }
  return accepted.length > 0 ? 'accepted' : 'kept';
}

function violation({ guardrail, violating }: ReviewedGuardrail): PlacedFinding {
  const breaches = violating.flatMap((holder) => openBreaches(holder).filter((one) => one.guardrail === guardrail)).map(breachIn);
  const permissions = [...new Set(breaches.flatMap(({ forbidden, sides }) => [...forbidden, ...sides.flat()]))].sort(byCodeUnit);
  const isCombined = breaches.some(({ sides }) => sides.length > 0);
  return {
    rule: guardrailRuleId(guardrail.id),
    // Whether what can be waived may stay is for a person to decide, and a review is where that happens.
    severity: guardrail.waivable ? Severity.WARNING : Severity.ERROR,
    permissions,
    people: peopleIn(violating),
    message: `${capitalized(countHolders(violating))} ${isCombined ? 'can do what must be kept apart' : 'can do what nobody may'}: ${
      list(violating.map(({ title }) => title))}. ${asSentence(guardrail.reason)}`,
    fix: isCombined ? 'take one of the profiles from these people, or remove one of the duties from it'
      : 'remove the permissions from the profiles, or decide who may hold them and say so in the guardrail',
  };
}

function openQuestion({ guardrail, undetermined }: ReviewedGuardrail): PlacedFinding {
  return {
    rule: guardrailRuleId(guardrail.id),
    severity: Severity.WARNING,
    undecided: true,
    permissions: [],
    people: peopleIn(undetermined),
    message: `Whether ${countHolders(undetermined)} ${peopleIn(undetermined) === 1 ? 'keeps' : 'keep'} it could not be determined, because not everything that they hold was read: ${
      list(undetermined.map(({ title }) => title))}.`,
    fix: 'record the instance again, with credentials that may read every profile',
  };
}
