import { role } from './support/make';
import { Severity } from '../../src/rules/finding';
import { judge, type JudgeOptions } from '../../src/rules/judge';
import type { RoleRule } from '../../src/rules/rule';

const single: RoleRule = {
  id: 'single', severity: Severity.ERROR,
  check: ({ id, permissions }) => permissions.map((name) => ({ role: id, permissions: [name], message: `${name}!`, fix: 'fix' })),
};

const until = '2026-12-31';
const reason = 'Trial';

function found(today: string | undefined, waivers: Parameters<typeof role>[1] & object, options: Partial<JudgeOptions> = {}) {
  return judge([role(['A', 'B'], waivers)], { rules: [single], today, ...options })
    .map(({ rule, severity, permissions, waived }) => [severity, rule, permissions.join(), waived].filter((part) => part !== undefined).join(' '));
}

test('a waiver accepts findings up to its last day, and afterwards neither them nor its own end', () => {
  const waivers = [{ rule: 'single', reason, until }];
  expect(found('2026-12-31', { waivers })).toEqual(['error single A Trial', 'error single B Trial']);
  expect(found('2027-01-01', { waivers })).toEqual(['error single A', 'error single B', 'warning ended-waiver ']);
});

test('of a judgment without a date, no waiver has ended', () => {
  expect(found(undefined, { waivers: [{ rule: 'single', reason, until }] })).toEqual(['error single A Trial', 'error single B Trial']);
});

test('what has ended is not called unused as well', () => {
  expect(found('2027-01-01', { waivers: [{ rule: 'single', permission: 'D', reason, until }] }))
    .toEqual(['error single A', 'error single B', 'warning ended-waiver D']);
});

test('one decision is one finding, with all of its permissions, its owner and its end', () => {
  const [, , finding, ...others] = judge([role(['A', 'B'], {
    waivers: ['A', 'B'].map((permission) => ({ rule: 'single', permission, reason, owner: 'Case team', until })),
  })], { rules: [single], today: '2027-01-01' });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    role: 'Stack/Role',
    permissions: ['A', 'B'],
    message: 'The waiver of single for A and B ("Trial") of "Role" ended on 2026-12-31, so it waives nothing. Its owner is Case team.',
  });
});

test('another waiver of the same finding still holds', () => {
  expect(found('2027-01-01', { waivers: [{ rule: 'single', reason, until }, { rule: 'single', reason: 'Decided again', until: '2027-12-31' }] }))
    .toEqual(['error single A Decided again', 'error single B Decided again', 'warning ended-waiver ']);
});

test('an end that is no date waives nothing, and is said', () => {
  const [, , { message, fix } = { message: '', fix: '' }] = judge([role(['A', 'B'], { waivers: [{ rule: 'single', reason, until: '2027-02-30' }] })],
    { rules: [single], today: '2020-01-01' });
  expect(message).toContain('ends on "2027-02-30", which is no date');
  expect(fix).toContain('2027-03-31');
});

test('an app decides on ended waivers like on any rule', () => {
  const waivers = [{ rule: 'other', reason, until }];
  expect(found('2027-01-01', { waivers }, { rules: [], severities: { 'ended-waiver': 'error' } })).toEqual(['error ended-waiver ']);
  expect(found('2027-01-01', { waivers }, { rules: [], severities: { 'ended-waiver': 'off' } })).toEqual([]);
});
