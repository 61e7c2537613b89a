import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { appOf } from '../support/roles';

const diff = (before: string[], after: string[]) => diffApps(appOf({ id: 'A', permissions: before }), appOf({ id: 'A', permissions: after }));
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

const [ONE, BOTH] = [['Brand.One'], ['Brand.One', 'Brand.Two']];

test('a rule that finds fault with fewer permissions has found nothing new', () => {
  const told = diff(BOTH, ONE);
  expect([rules(told.findings), rules(told.gone)]).toEqual([[], ['unknown-name']]);
  expect(alarmsOf(told)).not.toContain('new-finding');
});

test('a rule that finds fault with one more has', () => {
  const told = diff(ONE, BOTH);
  expect([rules(told.findings), rules(told.gone)]).toEqual([['unknown-name'], []]);
  expect(alarmsOf(told)).toContain('new-finding');
});
