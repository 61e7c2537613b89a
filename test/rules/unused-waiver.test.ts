import { role } from './support/make';
import type { RoleWaiver } from '../../src/roles/role';
import { Severity } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import type { RoleRule, Rule } from '../../src/rules/rule';

/** Finds each permission by itself. */
const single: RoleRule = {
  id: 'single', severity: Severity.ERROR,
  check: ({ id, permissions }) => permissions.map((name) => ({ role: id, permissions: [name], message: `${name}!`, fix: 'fix' })),
};

function told(rule: RoleRule, waivers: RoleWaiver[], options = {}) {
  return judge([role(['A', 'B', 'C'], { waivers })], { rules: [rule], ...options }).map(({ rule: id, message, waived }) => [id, message, waived]);
}

test('a waiver that waives nothing is a warning', () => {
  const waivers = [{ rule: 'single', permission: 'D', reason: 'we know' }];
  expect(judge([role(['A'], { waivers })], { rules: [single] }).filter(({ rule }) => rule === 'unused-waiver')).toMatchObject([
    { rule: 'unused-waiver', severity: 'warning', role: 'Stack/Role', permissions: ['D'], message: expect.stringContaining('"we know"') },
  ]);
});

test('a waiver that several roles share may be of no use to one of them', () => {
  expect(told(single, [{ rule: 'single', permission: 'D', reason: 'we know', shared: true }]).filter(([id]) => id === 'unused-waiver')).toEqual([]);
});

test('a waiver of a rule that is judged elsewhere, or turned off, is not called unused', () => {
  expect(told(single, [{ rule: 'group', reason: 'later' }, { rule: 'single', reason: 'now' }])).toHaveLength(3);
  expect(told(single, [{ rule: 'single', reason: 'now' }], { severities: { single: 'off' } })).toEqual([]);
});

test('a waiver of a rule that does not exist is found where all rules are known', () => {
  const waivers = [{ rule: 'singel', reason: 'typo' }, { rule: 'group', reason: 'later' }];
  expect(told(single, waivers, { isJudgedAtOtherMoment: (rule: string) => rule === 'group' }).filter(([id]) => id === 'unused-waiver')).toEqual([
    ['unused-waiver', expect.stringContaining('singel'), undefined],
  ]);
  expect(told(single, waivers).filter(([id]) => id === 'unused-waiver')).toEqual([]);
});

test('an acknowledgment of a rule that does not exist is found once, however many roles share it', () => {
  const waivers = [{ rule: 'singel', reason: 'typo', shared: true }];
  const roles = ['R1', 'R2'].map((id) => role([], { id, waivers }));
  const found = (isJudgedAtOtherMoment?: (rule: string) => boolean) => judge(roles, { rules: [single], isJudgedAtOtherMoment })
    .filter(({ rule }) => rule === 'unused-waiver').map(({ role: id, message }) => [id, message]);
  expect(found(() => false)).toEqual([[undefined, expect.stringContaining('singel')]]);
  expect(found(() => true)).toEqual([]);
});

test('an app can decide on unused waivers like on any rule', () => {
  const waivers = [{ rule: 'single', permission: 'D', reason: 'we know' }];
  const severityOfUnused = (severity: 'error' | 'off') => judge([role([], { waivers })], { rules: [single], severities: { 'unused-waiver': severity } });
  expect(severityOfUnused('error').map(({ severity }) => severity)).toEqual(['error']);
  expect(severityOfUnused('off')).toEqual([]);
});

describe('an acknowledgment by the id of a rule alone', () => {
  const given = (reason?: string) => (one: string, rule: string) => (one === 'Stack/Role' && rule === 'single' ? { reason } : undefined);
  const found = (severity: Severity, waivers: RoleWaiver[], options = {}) => judge([role(['A', 'B'], { waivers }), role(['C'], { id: 'Stack/Other' })], {
    rules: [single], severities: { single: severity }, bareAcknowledgment: given('we know'), ...options,
  }).filter(({ rule }) => rule === 'unused-waiver').map(({ role: id, message, fix }) => [id, message, fix]);
  const whole = { rule: 'single', reason: 'we know', shared: true, acknowledged: true };

  test('is found once on its role, with the id to use', () => {
    const expected = [['Stack/Role', 'The acknowledgment of single ("we know") has no effect on the rule of this library: its ID lacks the name of the library.',
      'use the ID "cdk-connect-security-profiles:single" if it is meant for this rule']];
    expect([Severity.WARNING, Severity.INFO].map((severity) => found(severity, []))).toEqual([expected, expected]);
    expect(found(Severity.WARNING, [], { bareAcknowledgment: given() })[0]![1]).toMatch(/^The acknowledgment of single has no effect/);
  });

  test('is not found where the rule found nothing that is still to be accepted', () => {
    expect([found(Severity.WARNING, [whole]), found(Severity.WARNING, [], { rules: [] })]).toEqual([[], []]);
  });

  test('is told of an error what else accepts it, and once if the whole id is acknowledged too', () => {
    const onError = [['Stack/Role', expect.stringContaining('The acknowledgment of single ("we know") has no effect on an error'), expect.stringContaining('do what the error says')]];
    expect([found(Severity.ERROR, []), found(Severity.ERROR, [whole])]).toEqual([onError, onError]);
  });

  test('of what is about no role is found where any role has it', () => {
    const ofAll: Rule = { id: 'single', checkAll: () => [{ permissions: [], message: 'all!', fix: 'fix' }] };
    expect(found(Severity.WARNING, [], { rules: [ofAll] }).map(([id]) => id)).toEqual([undefined]);
  });
});
