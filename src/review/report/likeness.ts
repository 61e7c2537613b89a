import type { Role } from '../../roles/role';

/** Something that has a role. */
interface WithRole {
  readonly role: Pick<Role, 'permissions'>;
}

const BITS = 32;

/**
 * Orders roles so that those that hold much the same stand together: the one that holds least is the first, and each is followed by the
 * one that is most like it. Of several that are, the first given comes first.
 */
export function byLikeness<T extends WithRole>(roles: readonly T[]): T[] {
  const numbers = new Map<string, number>();
  roles.forEach(({ role }) => role.permissions.forEach((name) => numbers.set(name, numbers.get(name) ?? numbers.size)));
  const left = roles.map((one) => ({ one, bits: bitsOf(one, numbers) }));
  const ordered: T[] = [];
  let at = bitsOf({ role: { permissions: [] } }, numbers);
  while (left.length > 0) {
    const distances = left.map(({ bits }) => distance(at, bits));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    at = next!.bits;
    ordered.push(next!.one);
  }
  return ordered;
}

function bitsOf({ role }: WithRole, numbers: ReadonlyMap<string, number>): Uint32Array {
  const bits = new Uint32Array(Math.ceil(numbers.size / BITS));
  for (const name of role.permissions) {
    const number = numbers.get(name)!;
    bits[Math.floor(number / BITS)]! |= 1 << (number % BITS);
  }
  return bits;
}

/** In how many permissions two roles differ. */
function distance(one: Uint32Array, other: Uint32Array): number {
  return one.reduce((sum, bits, index) => sum + ones(bits ^ other[index]!), 0);
}

function ones(bits: number): number {
  let rest = bits >>> 0;
  let sum = 0;
  while (rest > 0) {
    sum += 1;
    rest = (rest & (rest - 1)) >>> 0;
  }
  return sum;
}
