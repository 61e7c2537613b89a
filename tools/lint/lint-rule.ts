import type { LintedCatalog } from './catalog';

/** Something wrong in the catalog. */
export interface LintFinding {
  /** Path below `catalog`. */
  readonly file: string;
  /** What it is about: mostly the name of a permission. */
  readonly name: string;
  readonly message: string;
}

/** One thing that has to hold for the data. */
export interface LintRule {
  /** The name of its file, which exceptions give. */
  readonly id: string;
  check(catalog: LintedCatalog): LintFinding[];
}
