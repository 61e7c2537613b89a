import { lookup } from './names';
import type { Feature } from './types';
import { features, featuresByPermission, heldForOthers, inferredFeatures } from '../generated/tables/features';

/** What an instance must have for a permission to do anything; `undefined` where it needs nothing special. */
export function featureOf(name: string): Feature | undefined {
  const id = lookup(featuresByPermission, name);
  return id === undefined ? undefined : featureById(id);
}

/** A feature by its id. */
export function featureById(id: string): Feature | undefined {
  return lookup(features, id);
}

/** Whether the need for `featureOf(name)` is concluded from names, not stated by AWS. */
export function isFeatureInferred(name: string): boolean {
  return inferredFeatures.includes(name);
}

/** The names for which who holds one of them needs the given one, on instances without its feature too. */
export function heldFor(name: string): readonly string[] {
  return lookup(heldForOthers, name) ?? [];
}
