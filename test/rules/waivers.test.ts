import { INSTANCE, role } from './support/make';
import { referredRole } from '../../src/roles/referred-role';
import type { RoleWaiver } from '../../src/roles/role';
import { Severity } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import type { RoleRule, RolesRule } from '../../src/rules/rule';
import { unusedWaiver } from '../../src/rules/unused-waiver';

/** Finds each permission by itself. */
const single: RoleRule = {
  id: 'single', severity: Severity.ERROR,
  check: ({ id, permissions }) => permissions.map((name) => ({ role: id, permissions: [name], message: `${name}!`, fix: 'fix' })),
};

/** Finds all permissions at once. */
const group: RoleRule = {
  ...single, id: 'group',
  check: ({ id, permissions }) => [{ role: id, permissions, describe: (names) => ({ message: `${names.join('+')}!`, fix: 'fix' }) }],
};

function told(rule: RoleRule, waivers: RoleWaiver[], options = {}) {
  return judge([role(['A', 'B', 'C'], { waivers })], { rules: [rule], ...options }).map(({ rule: id, message, waived }) => [id, message, waived]);
}

test('a waiver without a permission waives every finding of its rule, errors included', () => {
  expect(told(single, [{ rule: 'single', reason: 'we know' }])).toEqual([
    ['single', 'A!', 'we know'], ['single', 'B!', 'we know'], ['single', 'C!', 'we know'],
  ]);
});

test('a waiver with a permission waives the finding about that one', () => {
  expect(told(single, [{ rule: 'single', permission: 'B', reason: 'we know' }])).toEqual([
    ['single', 'A!', undefined], ['single', 'B!', 'we know'], ['single', 'C!', undefined],
  ]);
});

test('of a finding about several permissions each is waived by itself', () => {
  expect(told(group, [{ rule: 'group', permission: 'B', reason: 'we know' }])).toEqual([['group', 'A+C!', undefined], ['group', 'B!', 'we know']]);
});

test('permissions waived for different reasons are told apart, and the reason for one is stronger than the one for all', () => {
  expect(told(group, [{ rule: 'group', reason: 'all' }, { rule: 'group', permission: 'B', reason: 'one' }])).toEqual([
    ['group', 'A+C!', 'all'], ['group', 'B!', 'one'],
  ]);
});

test('a waiver of another role waives nothing here', () => {
  const other = role([], { id: 'Other', waivers: [{ rule: 'single', reason: 'we know' }] });
  const findings = judge([role(['A']), other], { rules: [single] });
  expect(findings.filter(({ rule }) => rule === 'single').map(({ waived }) => waived)).toEqual([undefined]);
  expect(findings.filter(({ rule }) => rule === unusedWaiver.id).map((finding) => finding.role)).toEqual(['Other']);
});

test('a waiver without a reason does not count', () => {
  expect(told(single, [{ rule: 'single', permission: 'A', reason: ' ' }])).toEqual([
    ['single', 'A!', undefined], ['single', 'B!', undefined], ['single', 'C!', undefined],
    ['unused-waiver', expect.stringContaining('no reason'), undefined],
  ]);
});

test('a binding finding is not waived, and its waiver is told that it cannot be', () => {
  const binding: RoleRule = { ...single, check: (...all) => single.check(...all).map((finding) => ({ ...finding, binding: true })) };
  expect(told(binding, [{ rule: 'single', permission: 'A', reason: 'we know' }])).toEqual([
    ['single', 'A!', undefined], ['single', 'B!', undefined], ['single', 'C!', undefined],
    ['unused-waiver', expect.stringMatching(/ A .* cannot be waived/), undefined],
  ]);
  expect(told(binding, [{ rule: 'single', permission: 'D', reason: 'we know' }]).pop()).toEqual(
    ['unused-waiver', expect.not.stringContaining('cannot be waived'), undefined],
  );
});

describe('what is about no role', () => {
  const whole: RolesRule = { id: 'whole', severity: single.severity, checkAll: () => [{ permissions: [], message: 'All!', fix: 'fix' }] };
  const waiver = { rule: 'whole', reason: 'we know' };
  const judged = (...waivers: RoleWaiver[][]) => judge(waivers.map((own, index) => role(['A'], { id: `R${index}`, waivers: own })), { rules: [whole] })
    .map(({ rule, waived }) => [rule, waived]);

  test('is waived where every role waives it', () => {
    expect(judged([waiver], [waiver])).toEqual([['whole', 'we know']]);
  });

  test('is waived whatever is said of a role that is defined elsewhere', () => {
    const referred = referredRole({ id: 'Other', instance: INSTANCE, permissions: [] });
    const waivedWith = (...waivers: RoleWaiver[]) => judge([role(['A'], { waivers }), referred], { rules: [whole] }).map(({ rule, waived }) => [rule, waived]);
    expect(waivedWith(waiver)).toEqual([['whole', 'we know']]);
    expect(waivedWith()).toEqual([['whole', undefined]]);
  });

  test('is not waived by some of them, or for a permission, which are told', () => {
    expect(judged([waiver], [])).toEqual([['whole', undefined], ['unused-waiver', undefined]]);
    expect(judged([{ ...waiver, permission: 'A' }])).toEqual(expect.arrayContaining([['whole', undefined], ['unused-waiver', undefined]]));
  });
});

describe('an acknowledgment of the CDK', () => {
  const acknowledged: RoleWaiver = { rule: 'single', reason: 'we know', shared: true, acknowledged: true };
  const found = (options: object, ...waivers: RoleWaiver[]) => judge([role(['A'], { waivers })], { rules: [single], ...options })
    .map(({ rule, severity, waived }) => [rule, severity, waived]);

  test('accepts what is no error', () => {
    expect(found({ severities: { single: 'warning' } }, acknowledged)).toEqual([['single', 'warning', 'we know']]);
  });

  test('has no effect on an error, which is said once', () => {
    expect(found({}, acknowledged, acknowledged)).toEqual([['single', 'error', undefined], ['unused-waiver', 'warning', undefined]]);
  });

  test('beside a waiver of the role changes nothing', () => {
    expect(found({}, { rule: 'single', reason: 'decided' }, acknowledged)).toEqual([['single', 'error', 'decided'], ['unused-waiver', 'warning', undefined]]);
  });
});
