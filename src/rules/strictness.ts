/**
 * The strictness of all rules together, which raises or lowers the severities of findings.
 */
export enum Strictness {
  /** Findings that are warnings by default are errors. */
  STRICT = 'strict',
  /** Each rule has its own severity. */
  NORMAL = 'normal',
  /** Findings that are errors by default are warnings. */
  LENIENT = 'lenient',
}
