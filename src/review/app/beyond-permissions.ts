import { itemsOf, PARTS, shown } from '../../roles/access';
import type { Role } from '../../roles/role';

/** What a role holds besides permissions, and what limits it: title and text of each part that it has. */
export function beyondPermissions(role: Role): [string, string][] {
  const access = shown(role.access);
  return PARTS.flatMap((part): [string, string][] => {
    const items = itemsOf(part, access).filter((item) => item !== '');
    const ordered = part.difference.by === 'whole' ? items.sort() : items;
    return items.length === 0 ? [] : [[part.title, ordered.join(part.difference.by === 'values' ? '; ' : ', ')]];
  });
}

/** `team=sales, unit=emea` */
export function pairs(map: Readonly<Record<string, string>>): string {
  return Object.entries(map).map(([key, value]) => `${key}=${value}`).sort().join(', ');
}
