import { own, textsOf } from '../../../formats/shapes';
import { companionsOf } from '../companions';
import { Configuration, referencesOf } from './configuration';
import { marksAt } from './overlay';
import type { PlannedResource } from './planned-resource';
import { PROFILES, USERS } from './resources';

/** Attributes by which users name a profile. */
const NAMES = ['security_profile_id', 'arn', 'security_profile_arn', 'id'];

/** Profiles that users hold together, by address, at one moment. */
export function companions(
  resources: readonly PlannedResource[], moment: 'before' | 'after', configuration: Configuration,
): ReadonlyMap<string, readonly string[]> {
  const profiles = resources.filter(({ type, [moment]: state }) => PROFILES.has(type) && state);
  const byName = new Map(profiles.flatMap(({ address, [moment]: state }) => NAMES.flatMap((name) => {
    const value = own(state!.values, name);
    return typeof value === 'string' ? [[value, address] as const] : [];
  })));
  const users = resources.filter(({ type, [moment]: state }) => USERS.has(type) && state);
  return companionsOf(users.map((user) => {
    const argument = USERS.get(user.type)!;
    const { values, unknown } = user[moment]!;
    const given = textsOf(own(values, argument)).flatMap((value) => byName.get(value) ?? []);
    const marks = marksAt(unknown, argument);
    const isOpen = marks === true || (Array.isArray(marks) && marks.includes(true));
    const references = isOpen ? referencesOf(own(configuration.expressionsOf(user), argument)) : [];
    return { profiles: [...given, ...references.flatMap((one) => referred(one, user, profiles))] };
  }));
}

/** The profile that a reference in the module of a user is to. References to what a module gives, or to all instances, are too coarse. */
function referred(reference: string, { module }: PlannedResource, profiles: readonly PlannedResource[]): string[] {
  const inside = module === undefined ? '' : `${module}.`;
  const found = profiles.filter((one) => one.module === module && NAMES.some((name) => `${inside}${reference}` === `${one.address}.${name}`));
  return found.map(({ address }) => address);
}
