import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core calls serious or critical. */
export async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // It would request style sheets, which a folder does not answer. The page's policy lets no script of others run; the debugger is not bound by it.
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, { resultTypes: ["violations"], preload: false }).then((results) => JSON.stringify(results.violations))', awaitPromise: true,
  });
  return (JSON.parse(result.value as string) as AxeResults['violations'])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
