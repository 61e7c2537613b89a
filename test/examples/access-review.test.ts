import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { guardrailRulesOf } from '../../src/cli/guardrails';
import { readSnapshot } from '../../src/formats/instance-snapshot';
import { readWithDigest } from '../../src/formats/read-file';
import { accessOf } from '../../src/review/access/access';
import { styleFor } from '../../src/review/render/style';
import { shown } from '../review/support/shown';

const EXAMPLE = join(__dirname, '../../examples/access-review');

/** As for the other examples: `UPDATE_EXAMPLES=1 npm run test:programs -- test/examples`. */
const UPDATE = process.env.UPDATE_EXAMPLES !== undefined;

function review() {
  const [before, after] = ['q2.snapshot.json', 'q3.snapshot.json'].map((source) => {
    const { text, digest } = readWithDigest(join(EXAMPLE, source), 'a snapshot');
    return { source, digest, facts: readSnapshot(text, source) };
  });
  const report = accessOf(after!.facts, {
    ...after!, since: before!, version: '1.0.0', reviewed: new Date('2026-10-01T08:00:00Z'),
    guardrails: guardrailRulesOf({ guardrails: ['separation-of-duties'] }).map(({ guardrail }) => guardrail),
  });
  // Every change of the catalog is another edition, of which the example shows none.
  return { ...report, filing: { ...report.filing, catalog: { permissions: 328, digest: '000000000000' } } };
}

test.each(['text', 'html', 'csv'])('the review of the example is what its snapshots give, as %s', (format) => {
  const styles = buildSync({ entryPoints: [join(__dirname, '../../src/review/render/access/page.css')], bundle: true, minify: true, write: false });
  const reviewStyle = styles.outputFiles[0]!.text;
  const path = join(EXAMPLE, 'expected', `review.${format === 'text' ? 'txt' : format}`);
  const text = shown(review(), format, { style: styleFor(false), pageAssets: () => ({ style: '', script: '', reviewStyle }) });
  if (UPDATE) {
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
});
