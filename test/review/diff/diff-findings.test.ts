import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff-apps';
import { appOf } from '../support/roles';

const diff = (before: string[], after: string[]) => diffApps(appOf({ id: 'A', permissions: before }), appOf({ id: 'A', permissions: after }));
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

const [ONE, BOTH] = [['Brand.One'], ['Brand.One', 'Brand.Two']];

test('a rule that finds fault with fewer permissions has found nothing new', () => {
  const { findings, ...rest } = diff(BOTH, ONE);
  expect([rules(findings.appeared), rules(findings.gone)]).toEqual([[], ['unknown-name']]);
  expect(alarmsOf({ findings, ...rest })).not.toContain('new-finding');
});

test('a rule that finds fault with one more has', () => {
  const { findings, ...rest } = diff(ONE, BOTH);
  expect([rules(findings.appeared), rules(findings.gone)]).toEqual([['unknown-name'], []]);
  expect(alarmsOf({ findings, ...rest })).toContain('new-finding');
});
