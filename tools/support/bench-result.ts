/** One figure, as it is printed and kept in `bench/results.json`. */
export interface Result {
  /** `T1` to `T9` are the targets of the project; other ids tell more about one of them, or have no target. */
  readonly id: string;
  /** The aws-cdk-lib that it was measured with, where that matters: an id has a figure for each. */
  readonly cdk?: string;
  readonly what: string;
  readonly value: number;
  /** The most that it should be. */
  readonly target?: number;
  /** What could not be undercut whatever one did. */
  readonly floor?: number;
  readonly unit: string;
  /** How it was measured, so that it can be measured again. */
  readonly method: string;
}
