import { lookup } from './lookup';
import type { PermissionText } from './types';
import { texts } from '../generated/texts';
import { stringLiteral } from '../string-literal';

/** How people know a permission; `undefined` for a name that the catalog does not have. */
export function textOf(name: string): PermissionText | undefined {
  return lookup(texts, name);
}

/**
 * The expression that stands for a permission in a program, for messages that say what to write:
 * `AnalyticsPermissions.MY_CONTACTS_VIEW`, or `Permission.custom('New.Thing')` for a name that the catalog does not have.
 */
export function constantOf(name: string): string {
  const text = textOf(name);
  return text ? `${text.holder}.${text.constant}` : `Permission.custom(${stringLiteral(name)})`;
}
