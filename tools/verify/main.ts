/** Runs every check and every test, and ends with the totals of what ran. */
import { readFileSync, rmSync } from 'node:fs';
import { runCheck, runSuite, type Check, type Outcome, type Suite } from './run';
import { checks, LAST, SECONDS, suites } from './steps';
import type { Result } from '../support/bench-result';
import { table } from '../support/bench-table';
import { flags } from '../support/flags';

const USAGE = `npm run verify             files that follow from others are brought up to date
npm run verify -- --ci     such a file that is not up to date fails; prints the last figures of the benchmarks
… --languages              the packages for Java, Go and C# as well`;

async function main() {
  const given = flags(USAGE, ['ci', 'languages']);
  const ci = given.has('ci');
  const started = Date.now();
  const total: Outcome = { passed: 0, failed: 0 };
  const failures: string[] = [];
  const times: string[] = [];
  const scope = { allLanguages: given.has('languages') };
  const check = (one: Check) => ({ title: one.title, most: undefined, run: () => runCheck(one, { ci }) });
  const suite = (one: Suite) => ({ title: one.title, most: one.seconds, run: () => runSuite(one, { ci }) });
  const steps = [...checks(scope).map(check), ...suites(scope).map(suite), ...LAST.map(check)];

  for (const [index, { title, most, run }] of steps.entries()) {
    const begun = Date.now();
    console.log(`\n[${index + 1}/${steps.length}] ${title} …`);
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      failures.push(title);
    }
    console.log(`[${index + 1}/${steps.length}] ${title}: ${passed} passed, ${failed} failed, ${seconds(begun)} s`);
    if (most !== undefined) {
      times.push(`${title}: ${seconds(begun)} s (${most} s on two idle cores)`);
    }
  }

  rmSync('.verify', { recursive: true, force: true });
  if (ci) {
    const results = JSON.parse(readFileSync('bench/results.json', 'utf8')) as Result[];
    console.log(`\nBenchmarks as "npm run bench" measured them last, no part of the verdict:\n${table(results)}`);
  }
  times.push(`In all: ${seconds(started)} s (${SECONDS} s on two idle cores)`);
  console.log(`\n${times.join('\n')}${failures.length ? `\nFailed: ${failures.join(', ')}` : ''}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(0);
}

main().catch((error) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
