import { itemsOf, PARTS, shownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';

/** What a role holds besides permissions, and what limits it: title and text of each part that it has. */
export function beyondPermissions(role: Role): [string, string][] {
  const access = shownAccess(role.access);
  return PARTS.map((part): [string, string] => {
    const { title, difference: { by } } = part;
    const items = itemsOf(part, access);
    return [title, (by === 'whole' ? items.sort() : items).join(by === 'values' ? '; ' : ', ')];
  }).filter(([, text]) => text !== '');
}

/** `team=sales, unit=emea` */
export function pairs(map: Readonly<Record<string, string>>): string {
  return Object.entries(map).map(([key, value]) => `${key}=${value}`).sort().join(', ');
}
