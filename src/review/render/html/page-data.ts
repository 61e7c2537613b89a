import type { CellChange } from './page-cells';
import type { Advice, Said } from '../../search/search';

/** A role as the page's script knows it. */
export interface PageRole {
  readonly title: string;
  /** Where it is defined, which is what addresses name it by. */
  readonly place: string;
  /** Number of its instance. */
  readonly instance: number;
  /** For each permission a character (`page-cells.ts`): whether it has it, how it came to it, what changes. */
  readonly cells: string;
}

/** A permission as the page's script knows it. What else there is to know of it is in the page. */
export interface PagePermission {
  readonly name: string;
  readonly uiName: string;
  readonly section: string;
  readonly description: string;
  readonly risks: readonly string[];
  /** What is said behind its name besides risks. */
  readonly marks: readonly string[];
}

/** What the script of the page knows; the page itself has it as JSON. */
export interface PageData {
  readonly instances: readonly string[];
  /** In the order of the columns: by instance, then by likeness. */
  readonly roles: readonly PageRole[];
  /** In the order of the rows. */
  readonly permissions: readonly PagePermission[];
  /** What people say for permissions, which are numbers here. */
  readonly sayings: readonly Said[];
  /** What people say for what no permission is about. */
  readonly advice: readonly Advice[];
  /** What is said of a permission that a role has on one side of a comparison only. */
  readonly changes: Readonly<Record<CellChange, string>>;
}

/** A finding as the page has it, in the attributes of its element. */
export interface PageFinding {
  readonly level: string;
  readonly rule: string;
  /** Numbers of the roles that it is about; none where it is about the app or the instance. */
  readonly roles: readonly number[];
  /** Numbers of permissions. */
  readonly permissions: readonly number[];
}
