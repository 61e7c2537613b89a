import { table } from './tables';
import type { Saying } from '../../src/permissions/catalog/types';
import type { CatalogData } from '../support/catalog';

/** `sayings.ts`: what people say, and the permissions that they mean. */
export function sayingsTable(catalog: CatalogData): string {
  return table(['Saying'], 'sayings', 'readonly Saying[]', catalog.sayings.map(({ said, ability, permissions, advice }): Saying => (
    { said, ability, permissions, advice: advice && `${advice}.` })), Infinity);
}
