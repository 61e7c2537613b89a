import type { OriginKind } from '../../app/reviewed-app';
import type { Said } from '../../search/search';

/** What happens to a permission of a role, on a page that compares. */
export type CellChange = 'gained' | 'lost';

/** A role that has a permission: its number, how it came to it, why (a number in `PageData.reasons`), and what changes. */
export type Holding = readonly [role: number, kind: OriginKind, reason: number, change?: CellChange];

/** A role as the page's script knows it. */
export interface PageRole {
  readonly title: string;
  /** Where it is defined. */
  readonly place: string;
  /** Titles and texts of what there is to say about it. */
  readonly facts: readonly (readonly [title: string, text: string])[];
}

/** A permission as the page's script knows it. */
export interface PagePermission {
  readonly name: string;
  readonly uiName: string;
  readonly section: string;
  readonly description: string;
  readonly risks: readonly string[];
  readonly notes: readonly string[];
  /** Phrases. */
  readonly needs: readonly string[];
  /** Names of other permissions. */
  readonly neededBy: readonly string[];
  readonly held: readonly Holding[];
}

/** A finding as the page's script knows it. */
export interface PageFinding {
  readonly severity: string;
  readonly rule: string;
  /** Where to read about the rule. */
  readonly link?: string;
  /** Number of the role. */
  readonly role?: number;
  readonly permissions: readonly string[];
  readonly message: string;
  readonly fix: string;
  readonly waived?: string;
}

/** What the script of the page knows; the page itself has it as JSON. */
export interface PageData {
  readonly roles: readonly PageRole[];
  /** In the order of the rows. */
  readonly permissions: readonly PagePermission[];
  readonly findings: readonly PageFinding[];
  readonly reasons: readonly string[];
  /** What people say for permissions, which are numbers here. */
  readonly sayings: readonly Said[];
}
