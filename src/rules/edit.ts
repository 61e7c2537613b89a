import type { JudgedRole } from './judged-role';
import { isCatalogued } from '../permissions/catalog/names';
import { constantOf } from '../permissions/catalog/texts';
import type { Role } from '../roles/role';
import { either, list, nameOf, verb } from '../roles/words';

/** What of a role is to be written in another way. */
export type Change =
  /** Permissions to hold, and permissions not to hold any more, in the place of which the others come. */
  | { readonly kind: 'permissions'; readonly add: readonly string[]; readonly remove: readonly string[] }
  /** What some of its permissions depend on is to come with them. */
  | { readonly kind: 'dependencies'; readonly of: readonly string[]; readonly add: readonly string[] }
  /** A property to give, whose value only people know. */
  | { readonly kind: 'reason'; readonly property: string }
  /** A rule whose finding is to be accepted. */
  | { readonly kind: 'waiver'; readonly rule: string };

/**
 * A change of code that corrects what was found. Which words say it depends on how the role is written, and in which language: whoever
 * knows neither says it in those of TypeScript.
 */
export interface Edit {
  readonly change: Change;
  readonly words: string;
  /** The role that it is a change of, where that is not the one that the finding is about. */
  readonly of?: { readonly id: string; readonly name: string };
  /** When to do so, as the end of the sentence. */
  readonly when?: string;
}

/** What to do about a finding: in words alone, or as a change of code. */
export type Way = string | Edit;

/** What can be done instead of each other: as one text, and one by one for whoever knows better words. */
export function ways(...all: readonly Way[]): { readonly fix: string; readonly ways: readonly Way[] } {
  return { fix: either(all.map((way) => (typeof way === 'string' ? way : sentence(way, way.words)))), ways: all };
}

/** An edit in some words, with what it always says. */
export function sentence({ of, when }: Edit, words: string): string {
  return [words, ...(of ? [`in ${of.name}`] : []), ...(when === undefined ? [] : [when])].join(' ');
}

export function adding(names: readonly string[], when?: string, of?: Edit['of']): Edit {
  return { change: { kind: 'permissions', add: names, remove: [] }, words: `add ${constants(names)}`, ...(of && { of }), ...(when && { when }) };
}

export function removing(names: readonly string[], more: Pick<Edit, 'of' | 'when'> = {}): Edit {
  return { change: { kind: 'permissions', add: [], remove: names }, words: `remove ${names.every(isCatalogued) ? constants(names) : verb(names, 'it', 'them')}`, ...more };
}

/** Whose permissions these are, where that is another role which users of this one hold as well. */
export function holderOf(names: readonly string[], role: JudgedRole): Pick<Edit, 'of'> {
  const holder = [role, ...role.user.others].find(({ held }) => names.every(held.has, held));
  return holder === undefined || holder === role ? {} : { of: placeOf(holder) };
}

/** A role as an edit names it. */
export function placeOf(role: Role): Edit['of'] {
  return { id: role.id, name: nameOf(role) };
}

export function replacing(name: string, names: readonly string[]): Edit {
  return { change: { kind: 'permissions', add: names, remove: [name] }, words: `replace it with ${constants(names)}` };
}

/** Adds what permissions depend on without naming it. */
export function completing(of: readonly string[], add: readonly string[]): Edit {
  return { change: { kind: 'dependencies', of, add }, words: 'call .withDependencies()' };
}

export function givingReason(property: string): Edit {
  return { change: { kind: 'reason', property }, words: `declare the role with ${property}: '<reason>'` };
}

export function waiving(rule: string, when?: string): Edit {
  return { change: { kind: 'waiver', rule }, words: `waive ${rule} with a reason`, ...(when && { when }) };
}

/** All of them: of what is to be copied, nothing is left out. */
function constants(names: readonly string[]): string {
  return list(names.map(constantOf), 'and', names.length);
}
