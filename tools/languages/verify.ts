/**
 * Builds the packages for Java and Go, and runs the tests that use them. Those for Python are part of `npm run verify`.
 * The first run fetches aws-cdk-lib for both, which takes minutes.
 */
import { rmSync } from 'node:fs';
import { flags } from '../flags';
import { runCheck, runSuite, type Check, type Outcome } from '../verify/run';
import { COMPILATION } from '../verify/steps';

const CHECKS: Check[] = [
  { title: 'The function and the command are bundled', command: ['npx', 'projen', 'bundle'] },
  ...COMPILATION,
  { title: 'Every snippet compiles', command: ['npx', 'tsx', 'tools/languages/snippets.ts'], writes: ['docs/languages.md'] },
];

const USAGE = `npm run verify:languages             files that follow from others are brought up to date
npm run verify:languages -- --ci     such a file that is not up to date fails`;

async function main() {
  const ci = flags(USAGE, ['ci']).has('ci');
  const outcomes: Outcome[] = [];
  for (const check of CHECKS) {
    console.log(`\n${check.title} …`);
    outcomes.push(await runCheck(check, { ci }));
  }
  console.log('\nThe packages for Java and Go in projects of their own …');
  outcomes.push(await runSuite({ title: 'Java and Go', config: 'jest.languages.config.json' }, { ci }));
  rmSync('.verify', { recursive: true, force: true });

  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
