import { openBreaches, type GivenAbility, type HeldAbility, type HeldBreach, type Holder, type ReviewedProfile } from './access-report';
import { accepting, waiversOf, type Accepted } from './waived';
import { impliedBy } from '../../permissions/catalog';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import { defaultProfiles } from '../../permissions/catalog/default-profiles';
import type { Ability } from '../../permissions/catalog/types';
import { byCodeUnit } from '../../roles/words';
import { breachOf, concernedBy, type Breach, type Guardrail } from '../../rules/guardrails';
import { holdersOfProfiles, isAwsManaged, type InstanceFacts, type LiveProfile } from '../../rules/instance-facts';

/** The abilities that a permission gives by itself, by its name. */
const BY_NAME: ReadonlyMap<string, readonly Ability[]> = /* @__PURE__ */ abilitiesByName();

function abilitiesByName(): Map<string, Ability[]> {
  const abilities = new Map<string, Ability[]>();
  for (const ability of dangerousAbilities) {
    ability.permissions.forEach((name) => abilities.set(name, [...abilities.get(name) ?? [], ability]));
  }
  return abilities;
}

/** What permissions let people do that is dangerous, the gravest first. */
export function abilitiesOf(permissions: readonly string[]): GivenAbility[] {
  const given = new Map<Ability, Set<string>>();
  for (const name of permissions) {
    for (const ability of [name, ...impliedBy(name)].flatMap((one) => BY_NAME.get(one) ?? [])) {
      given.set(ability, (given.get(ability) ?? new Set()).add(name));
    }
  }
  return dangerousAbilities.filter((ability) => given.has(ability))
    .map((ability) => ({ ability, permissions: [...given.get(ability)!].sort(byCodeUnit) }));
}

/** What profiles and holders are looked at by. */
export interface ReviewedBy {
  readonly guardrails: readonly Guardrail[];
  readonly accepted: Accepted;
  /** Names of profiles that code makes; `undefined` where nobody looked. */
  readonly inCode?: ReadonlySet<string>;
}

/** The profiles of an instance, and who has them. */
export function reviewedProfiles(facts: InstanceFacts, { guardrails, accepted, inCode }: ReviewedBy): ReviewedProfile[] {
  const { profiles = [], aiAgents = [] } = facts;
  const counts = holdersOfProfiles(facts);
  return profiles.map((profile): ReviewedProfile => ({
    id: profile.id,
    name: profile.name,
    marks: marksOf(profile, inCode),
    permissions: profile.permissions,
    abilities: abilitiesOf(profile.permissions ?? []),
    people: counts?.get(profile.id),
    aiAgents: aiAgents.filter((one) => one.profiles.includes(profile.id)).map(({ arn }) => arn).sort(byCodeUnit),
    waivers: waiversOf(profile.name, accepted),
    concerned: new Map(guardrails.map((guardrail) => [guardrail, concernedBy(guardrail, profile.permissions ?? [])])),
  })).sort(byName);
}

function marksOf(profile: LiveProfile, inCode: ReadonlySet<string> | undefined): string[] {
  const isManaged = isAwsManaged(profile);
  return [
    ...(isManaged ? ['managed by AWS'] : []),
    ...(defaultProfiles.includes(profile.name) ? ['comes with Amazon Connect'] : []),
    ...(inCode && !isManaged && !inCode.has(profile.name) ? ['in no code'] : []),
    ...(profile.permissions ? [] : ['permissions not read']),
  ];
}

/** Who holds what: people who hold the same, and AI agents. Those that need the most attention come first. */
export function holdersOf(
  { people = [], aiAgents = [] }: InstanceFacts, profiles: readonly ReviewedProfile[], { guardrails, accepted }: ReviewedBy,
): Holder[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const judge = (ids: readonly string[]) => {
    const held = ids.flatMap((id) => byId.get(id) ?? []).sort(byName);
    const missing = ids.filter((id) => !byId.has(id));
    return {
      title: [...held.map(({ name }) => name), ...missing.map((id) => `profile ${id}`)].join(' + ') || 'no profile',
      profiles: held,
      unknown: [
        ...held.filter(({ permissions }) => permissions === undefined).map(({ id, name }) => ({ id, name })),
        ...missing.map((id) => ({ id })),
      ],
      abilities: abilitiesHeld(held),
      breaches: guardrails.flatMap((guardrail) => breachHeld(guardrail, held, accepted)),
    };
  };
  return [
    ...people.map((one): Holder => ({ ...judge(one.profiles), people: one.people, ...(one.names && { names: one.names }) })),
    ...aiAgents.map((one): Holder => ({ ...judge(one.profiles), people: 0, aiAgent: one.arn })),
  ].sort(byAttention);
}

function abilitiesHeld(held: readonly ReviewedProfile[]): HeldAbility[] {
  return dangerousAbilities
    .map((ability) => ({ ability, by: held.filter(({ abilities }) => abilities.some((one) => one.ability === ability)) }))
    .filter(({ by }) => by.length > 0);
}

function breachHeld(guardrail: Guardrail, held: readonly ReviewedProfile[], { today }: Accepted): HeldBreach[] {
  const breach = breachIn({ guardrail, by: held });
  const names = namesIn(breach);
  const by = held.filter(({ concerned }) => concerned.get(guardrail)!.some((name) => names.has(name)));
  return names.size === 0 ? [] : [{ guardrail, by, waivers: accepting({ guardrail, by }, names, today) }];
}

/** What somebody holds against a guardrail: worked out when it is wanted, because of thousands it would be most of what is remembered. */
export function breachIn({ guardrail, by }: Pick<HeldBreach, 'guardrail' | 'by'>): Breach {
  return breachOf(guardrail, new Set(by.flatMap(({ concerned }) => concerned.get(guardrail)!)));
}

function namesIn({ forbidden, sides }: Breach): Set<string> {
  return new Set([...forbidden, ...sides.flat()]);
}

function byName(a: ReviewedProfile, b: ReviewedProfile): number {
  return byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);
}

function byAttention(a: Holder, b: Holder): number {
  return openBreaches(b).length - openBreaches(a).length
    || gravity(a) - gravity(b)
    || b.abilities.length - a.abilities.length
    || b.people - a.people
    || byCodeUnit(a.title, b.title);
}

function gravity({ abilities }: Holder): number {
  return abilities.length === 0 ? dangerousAbilities.length : dangerousAbilities.indexOf(abilities[0]!.ability);
}
