import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { appOf } from '../support/roles';

const diff = (before: string[], after: string[]) => diffApps(appOf({ id: 'A', permissions: before }), appOf({ id: 'A', permissions: after }));
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

const [ONE, BOTH] = [['Brand.One'], ['Brand.One', 'Brand.Two']];

test('a rule that finds fault with fewer permissions has found nothing new', () => {
  const report = diff(BOTH, ONE);
  expect([rules(report.findings), rules(report.gone)]).toEqual([[], ['unknown-name']]);
  expect(alarmsOf(report)).not.toContain('new-finding');
});

test('a rule that finds fault with one more has', () => {
  const report = diff(ONE, BOTH);
  expect([rules(report.findings), rules(report.gone)]).toEqual([['unknown-name'], []]);
  expect(alarmsOf(report)).toContain('new-finding');
});
