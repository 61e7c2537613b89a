import { catalogNames, lookup } from './names';
import type { ResourceKind } from './types';
import { resourceKinds } from '../generated/tables/resource-kinds';

/** The names of all kinds of resource that access control tags are known to restrict. */
export const resourceKindNames: readonly string[] = Object.keys(resourceKinds);

/** A kind of resource by its name in the API. Of others the permission that shows them may have the name of the kind. */
export function resourceKindOf(name: string): ResourceKind | undefined {
  const view = `${name}s.View`;
  return lookup(resourceKinds, name) ?? (catalogNames.includes(view) ? { view, guessed: true } : undefined);
}
