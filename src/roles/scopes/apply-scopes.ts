import type { AccessScope } from './access-scope';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { list } from '../words';

/**
 * The scope of a name.
 *
 * @throws if there is none; the message lists those there are
 */
export function scopeOf<T extends AccessScope>(kind: string, name: string, scopes: readonly T[], more = ''): T {
  const found = scopes.find((scope) => scope.name === name);
  if (!found) {
    throw new Error(`There is no ${kind} scope "${name}". Use ${list(scopes.map((scope) => `"${scope.name}"`), 'or')}${more}.`);
  }
  return found;
}

/**
 * A set brought to several scopes.
 *
 * @throws if two of them are of one kind
 */
export function applyScopes(permissions: IPermissions, scopes: readonly AccessScope[]): PermissionSet {
  const byKind = new Map<string, AccessScope>();
  for (const scope of scopes) {
    const other = byKind.get(scope.kind);
    if (other) {
      throw new Error(`The role has two ${scope.kind} scopes, "${other.name}" and "${scope.name}". Give one of them.`);
    }
    byKind.set(scope.kind, scope);
  }
  // A scope of another copy of the library makes a set of that copy.
  return scopes.reduce((set, scope) => PermissionSet.of(scope.applyTo(set)), PermissionSet.of(permissions));
}

/** Scopes in place of those of their kinds. */
export function withScopes(scopes: readonly AccessScope[], changes: readonly AccessScope[]): AccessScope[] {
  return [...scopes.filter(({ kind }) => !changes.some((change) => change.kind === kind)), ...changes];
}
