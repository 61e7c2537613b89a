/**
 * Runs every check and every test, and ends with the totals of what ran.
 *
 *   npm run verify             files that follow from others are brought up to date
 *   npm run verify -- --ci     such a file that is not up to date fails
 *   … --languages              the packages for Java and Go as well
 */
import { rmSync } from 'node:fs';
import { runCheck, runSuite, type Outcome } from './verify/run';
import { CHECKS, LANGUAGE_SUITES, SUITES } from './verify/steps';

async function main() {
  const ci = process.argv.includes('--ci');
  const started = Date.now();
  const total: Outcome = { passed: 0, failed: 0 };
  const failures: string[] = [];
  const steps = [
    ...CHECKS.map((check) => ({ title: check.title, run: () => runCheck(check, { ci }) })),
    ...[...SUITES, ...(process.argv.includes('--languages') ? LANGUAGE_SUITES : [])].map((suite) => ({ title: suite.title, run: () => runSuite(suite, { ci }) })),
  ];

  for (const [index, { title, run }] of steps.entries()) {
    const begun = Date.now();
    console.log(`\n[${index + 1}/${steps.length}] ${title} …`);
    const { passed, failed } = await run();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) {
      failures.push(title);
    }
    console.log(`[${index + 1}/${steps.length}] ${title}: ${passed} passed, ${failed} failed, ${seconds(begun)} s`);
  }

  rmSync('.verify', { recursive: true, force: true });
  console.log(`\n${seconds(started)} s in all${failures.length ? `; failed: ${failures.join(', ')}` : ''}`);
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
