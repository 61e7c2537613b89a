import type { OriginKind } from '../../app/reviewed-app';

/** What happens to a permission of a role, on a page that compares. */
export type CellChange = 'gained' | 'lost';

/** A permission that a role has: how it came to it, and what changes. */
export interface PageCell {
  readonly kind: OriginKind;
  readonly change?: CellChange;
}

const NOT_HELD = '.';

const KINDS: readonly OriginKind[] = ['preset', 'listed', 'addition', 'dependency'];

const CHANGES: readonly (CellChange | undefined)[] = [undefined, 'gained', 'lost'];

/** By character: of a hundred thousand cells, none is made twice. */
const CELLS: ReadonlyMap<string, PageCell> = new Map(CHANGES.flatMap((change) => KINDS.map((kind) => (
  [encodeCell({ kind, change }), { kind, ...(change && { change }) }] as const))));

/** A cell as one character, which takes less room in a page than anything else. */
export function encodeCell(cell: PageCell | undefined): string {
  return cell === undefined ? NOT_HELD : String.fromCharCode(97 + KINDS.indexOf(cell.kind) + KINDS.length * CHANGES.indexOf(cell.change));
}

/** What a role has of a permission; `undefined` where it does not have it. */
export function cellAt(cells: string, permission: number): PageCell | undefined {
  return CELLS.get(cells.charAt(permission));
}

/** Whether a role has a permission, or had it. */
export function isHeld(cells: string, permission: number): boolean {
  return cells.charAt(permission) !== NOT_HELD;
}
