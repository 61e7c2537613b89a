import type { NameChange, PermissionChange } from './diff-report';
import { gravity, permissionInfo } from '../app/permission-info';

/** What the permissions of a role change by. */
export interface PermissionsDiff {
  readonly changes: readonly PermissionChange[];
  readonly renamed: readonly NameChange[];
}

/**
 * Compares two lists of permission names. A legacy name and its successors give the same access, so going from one to the
 * other is no change of access.
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
  return {
    changes: [...change(gained, 'gained'), ...change(lost, 'lost')].filter(({ permission }) => !explained.has(permission.name)).sort(byAttention),
    renamed,
  };
}

function change(names: Iterable<string>, kind: 'gained' | 'lost'): PermissionChange[] {
  return [...names].map((name) => {
    const permission = permissionInfo(name);
    return { permission, change: kind, effect: (kind === 'gained') === permission.restricts ? 'less' : 'more' };
  });
}

function byAttention(a: PermissionChange, b: PermissionChange): number {
  return Number(a.effect === 'less') - Number(b.effect === 'less')
    || gravity(a.permission) - gravity(b.permission)
    || Number(b.permission.restricts) - Number(a.permission.restricts)
    || (a.permission.name < b.permission.name ? -1 : 1);
}
