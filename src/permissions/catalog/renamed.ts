import { lookup } from './lookup';
import { renamed } from '../generated/tables/renamed';

/** The names that take the place of a legacy name, or of one that AWS once documented wrongly; empty where there are none. */
export function successorsOf(name: string): readonly string[] {
  return lookup(renamed, name) ?? [];
}
