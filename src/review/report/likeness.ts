import type { Role } from '../../roles/role';

/** Something that has a role. */
interface WithRole {
  readonly role: Pick<Role, 'permissions'>;
}

/**
 * Orders roles so that those that hold much the same stand together: the one that holds least is the first, and each is followed by the
 * one that is most like it. Of several that are, the first given comes first.
 */
export function byLikeness<T extends WithRole>(roles: readonly T[]): T[] {
  const numbers = new Map<string, number>();
  roles.forEach(({ role }) => role.permissions.forEach((name) => numbers.set(name, numbers.get(name) ?? numbers.size)));
  const left = roles.map((one) => ({ one, held: heldOf(one, numbers) }));
  const ordered: T[] = [];
  let at = heldOf({ role: { permissions: [] } }, numbers);
  while (left.length > 0) {
    const distances = left.map(({ held }) => distance(at, held));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    at = next!.held;
    ordered.push(next!.one);
  }
  return ordered;
}

/** For each permission, 1 where the role has it. */
function heldOf({ role }: WithRole, numbers: ReadonlyMap<string, number>): Uint8Array {
  const held = new Uint8Array(numbers.size);
  role.permissions.forEach((name) => { held[numbers.get(name)!] = 1; });
  return held;
}

/** In how many permissions two roles differ. */
function distance(one: Uint8Array, other: Uint8Array): number {
  let differing = 0;
  for (let number = 0; number < one.length; number += 1) {
    differing += Number(one[number] !== other[number]);
  }
  return differing;
}
