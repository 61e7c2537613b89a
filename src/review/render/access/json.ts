import type { Ability } from '../../../permissions/catalog/types';
import { peopleIn } from '../../../rules/instance-facts';
import type { AccessReport, GivenAbility, HeldBreach, Holder, ReviewedProfile } from '../../access/access-report';
import type { AccessChanges, PersonChange } from '../../access/changes';
import { breachIn } from '../../access/holders';

/** An access review for programs: `docs/schemas/access.schema.json` describes it. Profiles are named by their ids, abilities by theirs. */
export function accessReportJson(report: AccessReport): object {
  const { source, filing, people, hasNames, holders, profiles, abilities, guardrails, changes, findings, unread } = report;
  // Holders have no name of their own: their position in the list stands for them.
  const numbers = new Map(holders.map((holder, number) => [holder, number]));
  const numbersOf = (some: readonly Holder[]) => some.map((holder) => numbers.get(holder)!);
  return {
    source,
    ...filing,
    people,
    hasNames,
    abilities: abilities.map(({ ability: { id, title, reason }, people: able, undetermined, profiles: giving }) => (
      { id, title, reason, people: able, undetermined: peopleIn(undetermined), givenBy: giving.map((profile) => profile.id) })),
    guardrails: guardrails.map(({ guardrail, verdict, violating, accepted, undetermined }) => ({
      id: guardrail.id,
      reason: guardrail.reason,
      verdict,
      violatedBy: numbersOf(violating),
      acceptedFor: numbersOf(accepted),
      undeterminedOf: numbersOf(undetermined),
    })),
    holders: mapped(holders, holderJson),
    profiles: profiles.map(profileJson),
    changes: changes && changesJson(changes),
    findings: findings.map(({ about, ...finding }) => finding),
    unread,
  };
}

/** There can be thousands, and what is written of each is more than what is known of it. */
function* mapped<T>(items: Iterable<T>, made: (item: T) => object): Iterable<object> {
  for (const item of items) {
    yield made(item);
  }
}

function holderJson({ profiles, unknown, people, names, aiAgent, abilities, breaches }: Holder) {
  return {
    profiles: profiles.map(({ id }) => id),
    aiAgent,
    people: aiAgent === undefined ? people : undefined,
    names,
    abilities: abilities.map(({ ability, by }) => ({ id: ability.id, by: by.map(({ id }) => id) })),
    violates: breaches.map((breach) => (
      { guardrail: breach.guardrail.id, ...breachIn(breach), by: breach.by.map(({ id }) => id), accepted: acceptedJson(breach) })),
    undetermined: unknown,
  };
}

function acceptedJson({ waivers }: HeldBreach) {
  return waivers.length === 0 ? undefined : waivers.map(({ permission, reason, owner, until }) => ({ permission, reason, owner, until }));
}

function profileJson({ id, name, marks, permissions, abilities, people, aiAgents }: ReviewedProfile) {
  return { id, name, marks, people, aiAgents, permissions, abilities: abilities.map(givenJson) };
}

function givenJson({ ability, permissions }: GivenAbility) {
  return { id: ability.id, permissions };
}

function changesJson({ source, taken, digest, peopleBefore, joiners, leavers, movers, combinations, profiles, guardrails }: AccessChanges) {
  return {
    source,
    taken,
    digest,
    people: peopleBefore,
    joiners: joiners?.map(personJson),
    leavers: leavers?.map(personJson),
    movers: movers?.map(personJson),
    combinations: combinations.map(({ holder, before, after, gained, lost }) => ({
      profiles: [...holder.profiles, ...holder.unknown.filter(({ name }) => name === undefined)].map(({ id }) => id).sort(),
      aiAgent: holder.aiAgent,
      before,
      after,
      gained: ids(gained),
      lost: ids(lost),
    })),
    profiles: profiles.map(({ profile, status, renamedFrom, isKnown, permissionsGained, permissionsLost, gained, lost }) => ({
      id: profile.id,
      name: profile.name,
      status,
      renamedFrom,
      undetermined: !isKnown,
      permissionsGained,
      permissionsLost,
      gained: ids(gained),
      lost: ids(lost),
    })),
    guardrails: guardrails.map(({ guardrail, before, after }) => ({ id: guardrail.id, before, after })),
  };
}

function personJson({ name, before, after, gained, lost }: PersonChange) {
  return { name, before, after, gained: ids(gained), lost: ids(lost) };
}

function ids(abilities: readonly Ability[]): string[] {
  return abilities.map(({ id }) => id);
}
