/**
 * Where `docs/permissions.md` describes a permission: the part after `#` of a link to it.
 */
export function anchorOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
}
