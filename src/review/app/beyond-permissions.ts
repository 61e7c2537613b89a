import { itemsOf, PARTS } from '../../roles/access';
import type { Role } from '../../roles/role';

/** What a role holds besides permissions, and what limits it: title and text of each part that it has. */
export function beyondPermissions(role: Role): [string, string][] {
  return PARTS.map((part): [string, string] => {
    const { title, difference: { by } } = part;
    // Of tags with one key, all are told: the template has them.
    const items = [...new Set(itemsOf(part, role.access))];
    return [title, (by === 'whole' ? items.sort() : items).join(by === 'values' ? '; ' : ', ')];
  }).filter(([, text]) => text !== '');
}

/** `team=sales, unit=emea` */
export function pairs(map: Readonly<Record<string, string>>): string {
  return Object.entries(map).map(([key, value]) => `${key}=${value}`).sort().join(', ');
}
