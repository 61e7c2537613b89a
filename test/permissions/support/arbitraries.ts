import fc from 'fast-check';
import { Permission, PermissionSet } from '../../../src/permissions';

/** Names of the catalog, and now and then a custom one. */
export const anyPermission = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Permission.all()) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((name) => Permission.custom(name)) },
);

export const anySet = fc.array(anyPermission, { maxLength: 25 }).map((permissions) => PermissionSet.of(...permissions));
