import { createHash } from 'node:crypto';
import { dangerousAbilities } from '../../permissions/catalog/abilities';
import { catalogNames } from '../../permissions/catalog/names';
import { facts } from '../../permissions/generated/tables/facts';

/** What the catalog knew when something was judged by it. */
export interface CatalogEdition {
  readonly permissions: number;
  /** The first characters of a digest of all that is judged by: equal where the catalog is. */
  readonly digest: string;
}

/** What the catalog of this version knows. */
export function catalogEdition(): CatalogEdition {
  return { permissions: catalogNames.length, digest: digestOf(JSON.stringify([facts, dangerousAbilities])).slice(0, 12) };
}

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
