import { violatorsOf, type Holder, type ReviewedProfile } from './access-report';
import { abilitiesOf, holdersOf, reviewedProfiles, type ReviewedBy } from './holders';
import type { Ability } from '../../permissions/catalog/types';
import { byCodeUnit } from '../../roles/words';
import type { Guardrail } from '../../rules/guardrails';
import { peopleIn, type InstanceFacts } from '../../rules/instance-facts';

/** An instance as it was. */
export interface EarlierFacts {
  readonly facts: InstanceFacts;
  /** Where they are from, for people. */
  readonly source: string;
  /** SHA-256 of the snapshot, in hexadecimal. */
  readonly digest: string;
}

/** What is the same for holders of the same profiles, then and now. */
type KeyOf = (holder: Holder) => string;

/** An instance as it is reviewed. */
interface Reviewed {
  readonly facts: InstanceFacts;
  readonly profiles: readonly ReviewedProfile[];
  readonly holders: readonly Holder[];
}

/** What somebody can do more and less. */
interface ChangedAbilities {
  readonly gained: readonly Ability[];
  readonly lost: readonly Ability[];
}

/** How many people hold a combination of profiles, and what that gives, then and now. */
export interface CombinationChange extends ChangedAbilities {
  /** Of now, or of then where nobody holds it any more. */
  readonly holder: Holder;
  readonly before: number;
  readonly after: number;
}

/** A profile that is not as it was. */
export interface ProfileChange extends ChangedAbilities {
  readonly profile: ReviewedProfile;
  readonly status: 'new' | 'gone' | 'changed';
  /** What it was called, if otherwise. */
  readonly renamedFrom?: string;
  /** Whether its permissions were read both times. */
  readonly isKnown: boolean;
  readonly permissionsGained: readonly string[];
  readonly permissionsLost: readonly string[];
}

/** A person who holds other profiles than before; what the same profiles give otherwise is said of the combination. */
export interface PersonChange extends ChangedAbilities {
  readonly name: string;
  /** What they hold, in words; `undefined` of whoever was not there. */
  readonly before?: string;
  readonly after?: string;
}

/** What is otherwise than in an earlier snapshot. */
export interface AccessChanges {
  readonly source: string;
  readonly taken?: string;
  /** SHA-256 of the earlier snapshot. */
  readonly digest: string;
  /** How many people there were; `undefined` where nobody counted. */
  readonly peopleBefore?: number;
  /** By name, only where both snapshots have names. */
  readonly joiners?: readonly PersonChange[];
  readonly leavers?: readonly PersonChange[];
  readonly movers?: readonly PersonChange[];
  /** Combinations that other numbers of people hold, or that give something else. AI agents as well. */
  readonly combinations: readonly CombinationChange[];
  readonly profiles: readonly ProfileChange[];
  /** Guardrails that more people, or fewer, violate. */
  readonly guardrails: readonly { readonly guardrail: Guardrail; readonly before: number; readonly after: number }[];
}

/** Compares what people can do with what they could. */
export function changesSince(earlier: EarlierFacts, now: Reviewed, by: ReviewedBy): AccessChanges {
  const { facts: then, source, digest } = earlier;
  const profiles = reviewedProfiles(then, by);
  const holders = holdersOf(then, profiles, by);
  const idNow = sameProfiles(profiles, now.profiles);
  const keyOf: KeyOf = ({ aiAgent, profiles: known, unknown }) => (
    JSON.stringify([aiAgent, [...new Set([...known, ...unknown].map(({ id }) => idNow(id)))].sort()]));
  const areCounted = then.people !== undefined && now.facts.people !== undefined;
  const hasNames = [then, now.facts].every(({ people }) => people?.every(({ names }) => names !== undefined));
  return {
    source,
    taken: then.taken,
    digest,
    peopleBefore: then.people && peopleIn(then.people),
    ...(areCounted && hasNames && peopleChanges(holders, now.holders, keyOf)),
    combinations: areCounted ? combinationChanges(holders, now.holders, keyOf) : [],
    profiles: profileChanges(profiles, now.profiles),
    guardrails: by.guardrails.flatMap((guardrail) => {
      const [before, after] = [holders, now.holders].map((all) => peopleIn(violatorsOf(guardrail, all))) as [number, number];
      return before === after ? [] : [{ guardrail, before, after }];
    }),
  };
}

/** The id now of a profile of then: the same, or, if that is gone, the one of the same name, which somebody made anew. */
function sameProfiles(then: readonly ReviewedProfile[], now: readonly ReviewedProfile[]): (id: string) => string {
  const ids = new Set(now.map(({ id }) => id));
  const byName = new Map(now.map((profile) => [profile.name, profile.id]));
  const gone = then.filter(({ id }) => !ids.has(id));
  const anew = new Map(gone.flatMap(({ id, name }) => (byName.has(name) ? [[id, byName.get(name)!]] : [])));
  return (id) => anew.get(id) ?? id;
}

function profileChanges(then: readonly ReviewedProfile[], now: readonly ReviewedProfile[]): ProfileChange[] {
  const idNow = sameProfiles(then, now);
  const before = new Map(then.map((profile) => [idNow(profile.id), profile]));
  const after = new Map(now.map((profile) => [profile.id, profile]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((id) => profileChange(before.get(id), after.get(id)))
    .sort((a, b) => b.gained.length - a.gained.length || byCodeUnit(a.profile.name, b.profile.name));
}

function profileChange(before: ReviewedProfile | undefined, after: ReviewedProfile | undefined): ProfileChange[] {
  const [was, is] = [before, after].map((one) => one?.permissions ?? []) as [readonly string[], readonly string[]];
  const isKnown = [before, after].every((one) => one === undefined || one.permissions !== undefined);
  const change: ProfileChange = {
    profile: (after ?? before)!,
    status: statusOf(before, after),
    ...(before && after && before.name !== after.name && { renamedFrom: before.name }),
    isKnown,
    permissionsGained: isKnown ? is.filter((name) => !was.includes(name)) : [],
    permissionsLost: isKnown ? was.filter((name) => !is.includes(name)) : [],
    ...(isKnown ? abilityChange(given(was), given(is)) : { gained: [], lost: [] }),
  };
  const isSame = change.status === 'changed' && change.renamedFrom === undefined && isKnown
    && change.permissionsGained.length + change.permissionsLost.length === 0;
  return isSame ? [] : [change];
}

function statusOf(before: unknown, after: unknown): ProfileChange['status'] {
  if (before === undefined) {
    return 'new';
  }
  return after === undefined ? 'gone' : 'changed';
}

function combinationChanges(then: readonly Holder[], now: readonly Holder[], keyOf: KeyOf): CombinationChange[] {
  const before = new Map(then.map((holder) => [keyOf(holder), holder]));
  const after = new Map(now.map((holder) => [keyOf(holder), holder]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): CombinationChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const change = { holder: (is ?? was)!, before: numberOf(was), after: numberOf(is), ...abilityChange(held(was), held(is)) };
    return change.before === change.after && change.gained.length + change.lost.length === 0 ? [] : [change];
  }).sort((a, b) => b.gained.length - a.gained.length || byCodeUnit(a.holder.title, b.holder.title));
}

/** An AI agent is one. */
function numberOf(holder: Holder | undefined): number {
  return holder?.aiAgent === undefined ? holder?.people ?? 0 : 1;
}

function peopleChanges(then: readonly Holder[], now: readonly Holder[], keyOf: KeyOf): Pick<AccessChanges, 'joiners' | 'leavers' | 'movers'> {
  const [before, after] = [then, now].map(byPerson) as [Map<string, Holder>, Map<string, Holder>];
  const changeOf = (name: string): PersonChange => {
    const [was, is] = [before.get(name), after.get(name)];
    return { name, ...(was && { before: was.title }), ...(is && { after: is.title }), ...abilityChange(held(was), held(is)) };
  };
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  const hasMoved = (name: string) => before.has(name) && after.has(name) && keyOf(before.get(name)!) !== keyOf(after.get(name)!);
  return {
    joiners: names.filter((name) => !before.has(name)).map(changeOf),
    leavers: names.filter((name) => !after.has(name)).map(changeOf),
    movers: names.filter(hasMoved).map(changeOf),
  };
}

function byPerson(holders: readonly Holder[]): Map<string, Holder> {
  return new Map(holders.flatMap((holder) => (holder.names ?? []).map((name) => [name, holder] as const)));
}

function given(permissions: readonly string[]): Ability[] {
  return abilitiesOf(permissions).map(({ ability }) => ability);
}

function held(holder: Holder | undefined): Ability[] {
  return holder?.abilities.map(({ ability }) => ability) ?? [];
}

function abilityChange(was: readonly Ability[], is: readonly Ability[]): ChangedAbilities {
  return { gained: is.filter((ability) => !was.includes(ability)), lost: was.filter((ability) => !is.includes(ability)) };
}
