import { dangerousAbilities } from './abilities';
import { catalogNames } from './names';
import type { Saying } from './types';

/** The permissions that somebody means who says something; none where no permission is meant. */
export function namesOfSaying({ ability, permissions = [] }: Saying): string[] {
  const given = dangerousAbilities.find(({ id }) => id === ability)?.permissions ?? [];
  return [...new Set([...given, ...permissions.flatMap((pattern) => namesLike(pattern))])];
}

/** Those that a name stands for, or how names begin: `Cases.*`. */
export function namesLike(pattern: string, names: readonly string[] = catalogNames): string[] {
  return names.filter((name) => (pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
