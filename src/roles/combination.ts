/** Profiles that people hold at the same time. */
export interface Combination {
  /** Ids of the roles, sorted, each once. */
  readonly roles: readonly string[];
  /** Profiles that they hold as well and of which nothing is known, in words: what they hold in total could not be determined. */
  readonly unknown: readonly string[];
  /** How many people hold exactly these; `undefined` where nobody counted. */
  readonly people?: number;
  /** Who they are, in words: the user of the app that holds them. `undefined` where a role declares it, or an instance counts people. */
  readonly holder?: string;
}
