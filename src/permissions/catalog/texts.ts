import { lookup } from './lookup';
import type { PermissionText } from './types';

let table: Readonly<Record<string, PermissionText>> | undefined;

/** How people know a permission; `undefined` for a name that the catalog does not have. */
export function textOf(name: string): PermissionText | undefined {
  // Loaded when first asked for: an app that only writes roles down should not pay for it when it starts.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  table ??= (require('../generated/texts') as typeof import('../generated/texts')).texts;
  return lookup(table, name);
}

/**
 * The expression that stands for a permission in a program, for messages that say what to write:
 * `AnalyticsPermissions.MY_CONTACTS_VIEW`, or `Permission.custom('New.Thing')` for a name that the catalog does not have.
 */
export function constantOf(name: string): string {
  const text = textOf(name);
  return text ? `${text.holder}.${text.constant}` : `Permission.custom('${name}')`;
}
