import { itemsOf, PARTS, type KnownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { byCodeUnit } from '../../roles/words';

/** What a role holds besides permissions, and what limits it: title and text of each part that it has. */
export function beyondPermissions(role: Role): [string, string][] {
  const parts = PARTS.map((part): [string, string] => {
    const { title, difference: { by } } = part;
    // Of tags with one key, all are told: the template has them.
    const items = [...new Set(itemsOf(part, role.access))];
    return [title, (by === 'text' ? items.sort() : items).join(by === 'values' ? '; ' : ', ')];
  });
  return [...parts, ['Held by AI agents', (role.heldBy ?? []).join(', ')] as [string, string]].filter(([, text]) => text !== '');
}

/** `team=sales, unit=emea`; those with one key as they are listed, because the last of them counts. */
export function pairs(tags: KnownAccess['accessControlTags']): string {
  return [...tags].sort((a, b) => byCodeUnit(a.key, b.key)).map(({ key, value }) => `${key}=${value}`).join(', ');
}
