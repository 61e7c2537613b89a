import type { Severity } from './finding';
import { declaredBy, JudgedRole } from './judged-role';
import type { RoleRule, RuleContext, RuleFinding } from './rule';
import type { Combination } from '../roles/combination';
import { countPeople, list, nameOf } from '../roles/words';

/** Who holds a role is named as long as they are few. */
const MOST_HOLDERS = 4;

/** Roles as their users hold them, by `Role.id`: once for each combination that a role is in. Those of which nobody knows are not in it. */
export function asHeld(roles: ReadonlyMap<string, JudgedRole>, combinations: readonly Combination[]): Map<string, JudgedRole[]> {
  const views = new Map<string, JudgedRole[]>();
  const add = (view: JudgedRole) => views.set(view.id, [...views.get(view.id) ?? [], view]);
  const known = new Set(combinations.map(keyOf));
  for (const combination of combinations) {
    membersOf(combination, roles).forEach(add);
  }
  for (const id of [...views.keys()]) {
    // Others may hold it as well, who are as it declares.
    const role = roles.get(id)!;
    const [declared] = judgedHere(roles, [{ roles: declaredBy(role, roles), unknown: [], holder: 'whoever holds it as heldTogetherWith says' }]);
    if (role.heldTogetherWith.length > 0 && !known.has(keyOf(declared!))) {
      add(membersOf(declared!, roles).get(id)!);
    }
  }
  return views;
}

/**
 * What a rule finds of a role that is held in several ways: whatever is found whoever holds it is said once, and the rest with whom it
 * concerns. Of a role that is defined elsewhere only the latter, where it is held with none but such: whoever defines it judges it.
 */
export function checkAsHeld(rule: RoleRule, all: readonly JudgedRole[], context: RuleContext): RuleFinding[] {
  const [{ id, reading }] = all as [JudgedRole];
  const isOfOthers = reading?.isReferred && !('note' in rule);
  const views = isOfOthers ? all.filter(({ user: { others } }) => others.every((other) => other.reading?.isReferred)) : all;
  const found = new Map<string, { readonly finding: RuleFinding; readonly of: JudgedRole[] }>();
  for (const view of views) {
    for (const finding of rule.check(view, context).filter(({ ofUsers }) => !ofUsers || isSpokesman(view))) {
      const key = textOf(finding);
      found.set(key, { finding, of: [...found.get(key)?.of ?? [], view] });
    }
  }
  const alone = membersOf({ roles: [id], unknown: [] }, context.roles).get(id)!;
  const always = new Set(rule.check(alone, context).map(textOf));
  return [...found].filter(([key]) => !isOfOthers || !always.has(key)).map(([key, { finding, of }]) => (
    { ...always.has(key) && of.length === views.length ? finding : concerning(finding, of), people: peopleOf(of) }));
}

/** The roles of a combination, each as its holders hold it. */
function membersOf(combination: Combination, roles: ReadonlyMap<string, JudgedRole>): Map<string, JudgedRole> {
  const members = new Map<string, JudgedRole>();
  combination.roles.forEach((id) => members.set(id, new JudgedRole(roles.get(id)!, members, combination)));
  return members;
}

/** Combinations of roles that are judged together, each once; nothing is known of others. */
export function judgedHere(judged: ReadonlyMap<string, JudgedRole>, combinations: readonly Combination[]): Combination[] {
  const distinct = new Map<string, Combination>();
  for (const given of combinations) {
    const roles = [...new Set(given.roles)].sort();
    const unknown = [...given.unknown, ...roles.filter((id) => !judged.has(id))];
    const one = { ...given, roles: roles.filter((id) => judged.has(id)), unknown: [...new Set(unknown)].sort() };
    const same = distinct.get(keyOf(one));
    distinct.set(keyOf(one), same ? both(same, one) : one);
  }
  return [...distinct].sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, one]) => one);
}

function both(one: Combination, other: Combination): Combination {
  const counts = [one, other].flatMap(({ people }) => people ?? []);
  const holders = [one, other].flatMap(({ holder }) => holder ?? []);
  return {
    ...one,
    people: counts.length === 0 ? undefined : counts.reduce((sum, number) => sum + number),
    holder: holders.length === 0 ? undefined : list([...new Set(holders)].sort()),
  };
}

function keyOf({ roles, unknown }: Combination): string {
  return JSON.stringify([roles, unknown]);
}

/** What is to be said of all that somebody holds is said of the first of the roles. */
function isSpokesman(view: JudgedRole): boolean {
  const rank = ({ reading, id }: JudgedRole) => `${reading?.isReferred ? 1 : 0} ${id}`;
  return view.user.others.every((other) => rank(view) < rank(other));
}

function textOf(finding: RuleFinding): string {
  const { permissions, severity, undecided } = finding;
  const { message } = 'describe' in finding ? finding.describe(permissions) : finding;
  return JSON.stringify([permissions, severity satisfies Severity | undefined, undecided, message]);
}

function concerning(finding: RuleFinding, views: readonly JudgedRole[]): RuleFinding {
  const most = [...views].sort((a, b) => (b.combination!.people ?? 0) - (a.combination!.people ?? 0));
  const whom = most.map((view) => `${holderOf(view.combination!)}${finding.ofUsers ? '' : ` (${besides(view)})`}`);
  const add = <T extends { readonly message: string }>(one: T): T => (
    { ...one, message: `${one.message} This concerns ${list(whom, 'and', MOST_HOLDERS)}.` });
  return 'describe' in finding ? { ...finding, describe: (permissions) => add(finding.describe(permissions)) } : add(finding);
}

/** Who holds a combination, in words. */
export function holderOf({ holder, people }: Combination): string {
  return [...holder === undefined ? [] : [holder], ...people === undefined ? [] : [countPeople(people)]].join(' and ') || 'some users';
}

/** What somebody holds who holds a role. */
function besides({ user: { others, unknown } }: JudgedRole): string {
  return others.length + unknown.length === 0 ? 'with no other role' : `with ${list([...others.map(nameOf), ...unknown])}`;
}

/** How many people these are, as far as anybody counted. */
function peopleOf(views: readonly JudgedRole[]): number | undefined {
  const counts = views.flatMap(({ combination }) => combination!.people ?? []);
  return counts.length === 0 ? undefined : counts.reduce((sum, number) => sum + number);
}
