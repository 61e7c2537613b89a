import { gzipSync } from 'node:zlib';
import { visibleJson } from '../../../formats/visible';
import { count } from '../../../roles/words';

/** GitHub refuses more: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support, as of 2026-09. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;

/**
 * A log with as many results as code scanning accepts, of which the first count most, and a statement of what was left out.
 *
 * @param logOf the log of some results
 */
export function withinLimits(results: readonly object[], logOf: (results: readonly object[], cut: readonly string[]) => object): string {
  const textOf = (number: number) => visibleJson(logOf(results.slice(0, number), statement(results.length - number)));
  let number = Math.min(results.length, MOST_RESULTS);
  let text = textOf(number);
  for (let size = compressed(text); size > MOST_BYTES && number > 0; size = compressed(text)) {
    number = Math.floor(number * Math.min(0.9, MOST_BYTES / size));
    text = textOf(number);
  }
  return text;
}

function compressed(text: string): number {
  return Buffer.byteLength(text) <= MOST_BYTES ? 0 : gzipSync(text).length;
}

function statement(left: number): string[] {
  return left === 0 ? [] : [`${count(left, 'result')} left out, the least severe: code scanning accepts ${MOST_RESULTS.toLocaleString('en-US')} results and 10 MB. `
    + 'The JSON has all of them.'];
}
