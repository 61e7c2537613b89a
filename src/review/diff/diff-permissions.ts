import type { NameChange, PermissionChange } from './diff-report';
import { impliedBy, withImplied } from '../../permissions/catalog/implied';
import { REDACTED_AND_UNREDACTED } from '../../rules/role/redacted-and-unredacted';
import { gravity, permissionInfo } from '../app/permission-info';
import { RISKS } from '../app/risks';

const EFFECTS: readonly PermissionChange['effect'][] = ['more', 'less', 'neither'];

/** What the permissions of a role change by. */
export interface PermissionsDiff {
  readonly changes: readonly PermissionChange[];
  readonly renamed: readonly NameChange[];
}

/**
 * Compares two lists of permission names. A legacy name and its successors give the same access, so going from one to the
 * other is no change of access. What redacts takes something away from who has the original as well.
 */
export function diffPermissions(before: readonly string[], after: readonly string[]): PermissionsDiff {
  const was = new Set(before);
  const is = new Set(after);
  const gained = new Set(after.filter((name) => !was.has(name)));
  const lost = new Set(before.filter((name) => !is.has(name)));
  const renamed: NameChange[] = [];
  const explained = new Set<string>();
  const explain = (from: readonly string[], to: readonly string[]) => {
    renamed.push({ from, to });
    [...from, ...to].forEach((name) => explained.add(name));
  };
  for (const legacy of [...lost, ...gained].sort()) {
    const { successors } = permissionInfo(legacy);
    const there = lost.has(legacy) ? is : was;
    if (successors.length > 0 && successors.every((name) => there.has(name))) {
      const changed = successors.filter((name) => gained.has(name) || lost.has(name));
      const moved = changed.length > 0 ? changed : successors;
      explain(lost.has(legacy) ? [legacy] : moved, lost.has(legacy) ? moved : [legacy]);
    }
  }
  const [given, giving] = [was, is].map(withImplied) as [Names, Names];
  return {
    changes: [...gainedOf(gained, given, giving), ...lostOf(lost, given, giving)]
      .filter(({ permission }) => !explained.has(permission.name)).sort(byAttention),
    renamed,
  };
}

type Names = ReadonlySet<string>;

/** @param was what was given, by these names and others */
function gainedOf(names: Names, was: Names, is: Names): PermissionChange[] {
  return [...names].map((name) => {
    const permission = permissionInfo(name);
    const hides = unredactedBeside(name, is, was).length > 0;
    const gains = permission.restricts || hides ? 'less' : 'more';
    return { permission, change: 'gained', effect: permission.status === 'retired' || was.has(name) ? 'neither' : gains };
  });
}

function lostOf(names: Names, was: Names, is: Names): PermissionChange[] {
  return [...names].map((name) => {
    const permission = permissionInfo(name);
    const revealed = unredactedBeside(name, was, is).map(permissionInfo);
    const loses = permission.restricts || revealed.length > 0 ? 'more' : 'less';
    return {
      permission: { ...permission, risks: RISKS.filter((risk) => [permission, ...revealed].some(({ risks }) => risks.includes(risk))) },
      change: 'lost',
      effect: permission.status === 'retired' || is.has(name) ? 'neither' : loses,
    };
  });
}

/** The permissions whose originals a permission hides from who has it, and no longer where it is not there. */
function unredactedBeside(name: string, having: Names, without: Names): string[] {
  const given = [name, ...impliedBy(name)];
  return REDACTED_AND_UNREDACTED.flatMap(([redacted, unredacted]) => (
    given.includes(redacted) && having.has(redacted) && !without.has(redacted) && without.has(unredacted) ? [unredacted] : []));
}

function byAttention(a: PermissionChange, b: PermissionChange): number {
  return EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect)
    || gravity(a.permission) - gravity(b.permission)
    || Number(b.permission.restricts) - Number(a.permission.restricts)
    || (a.permission.name < b.permission.name ? -1 : 1);
}
