import { lookup } from './names';
import type { PermissionText } from './types';
import { texts } from '../generated/tables/texts';
import { stringLiteral } from '../string-literal';

let nameByConstant: Map<string, string> | undefined;

/** How people know a permission; `undefined` for a name that the catalog does not have. */
export function permissionTextOf(name: string): PermissionText | undefined {
  return lookup(texts, name);
}

/**
 * The expression that stands for a permission in a program, for messages that say what to write:
 * `AnalyticsPermissions.MY_CONTACTS_VIEW`, or `Permission.custom('New.Thing')` for a name that the catalog does not have.
 */
export function constantOf(name: string): string {
  const text = permissionTextOf(name);
  return text ? `${text.holder}.${text.constant}` : `Permission.custom(${stringLiteral(name)})`;
}

/** A text with the names of permissions in place of what `constantOf` gives for them. */
export function withNames(text: string): string {
  nameByConstant ??= new Map(Object.entries(texts).map(([name, { holder, constant }]) => [`${holder}.${constant}`, name]));
  return text.replace(/\b[A-Z]\w+Permissions\.[A-Z0-9_]+/g, (constant) => nameByConstant!.get(constant) ?? constant);
}
