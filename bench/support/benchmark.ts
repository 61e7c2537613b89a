import type { Result } from '../../tools/support/bench-result';

/** One benchmark: measures something and the baseline of it in the same run. */
export interface Benchmark {
  /** The id that it is chosen by on the command line. */
  readonly id: string;
  readonly title: string;
  measure(): Promise<Result[]> | Result[];
}
