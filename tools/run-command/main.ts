import { pageTexts } from '../bundle/command';

/**
 * Runs the command from its sources, pages included: what makes them look and react is bundled first.
 *
 *   tsx tools/run-command/main.ts report cdk.out --output report.html
 */
async function main(): Promise<void> {
  Object.assign(globalThis, await pageTexts());
  await import('../../src/cli/main');
}

void main();
