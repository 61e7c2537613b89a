import type { ReviewedApp } from '../../../src/review/app/reviewed-app';
import { templateApp } from '../../../src/review/assembly/read-app';
import { checkApp } from '../../../src/review/check/check';
import type { Config } from '../../../src/review/config/config';
import { configured } from '../../../src/review/config/configured';
import { diffApps } from '../../../src/review/diff/diff';
import { reportOf } from '../../../src/review/report/report';
import { facts } from '../../rules/support/make';
import { INSTANCE_ARN, templateOf } from '../support/assembly';
import { shown } from '../support/shown';

const ADMIN = { id: 'Admin', name: 'Admin', permissions: ['Users.EditPermission', 'Users.View'] };

function app(config: Config, { today = '2027-01-01', roles = [ADMIN] } = {}): ReviewedApp {
  return configured({ ...templateApp(templateOf(roles), 'template.json'), today }, config);
}

const found = (one: ReviewedApp) => reportOf(one).findings.map(({ rule, severity, waived }) => [severity, rule, waived].filter((part) => part !== undefined).join(' '));

const waiver = { profile: 'Admin', rule: 'privilege-escalation', reason: 'Onboarding', owner: 'Service desk', until: '2027-06-30' };

test('a waiver is for the profile that it names, and for no other', () => {
  expect(found(app({}))).toContain('error privilege-escalation');
  expect(found(app({ waivers: [waiver] }))).toContain('error privilege-escalation Onboarding (owner: Service desk, until 2027-06-30)');
  expect(found(app({ waivers: [{ ...waiver, profile: 'Admins' }] }))).toEqual(expect.arrayContaining(['error privilege-escalation', 'info unused-waiver']));
});

test('a pattern is for several profiles, one of which may have no use for the waiver', () => {
  const roles = [ADMIN, { ...ADMIN, id: 'Agent', name: 'Agent', permissions: ['BasicAgentAccess'] }];
  expect(found(app({ waivers: [{ ...waiver, profile: '*' }] }, { roles })).filter((one) => /unused|privilege/.test(one))).toEqual([expect.stringContaining('Onboarding')]);
  expect(found(app({ waivers: [{ ...waiver, profile: 'A*', stack: 'Prod' }] }, { roles }))).toContain('error privilege-escalation');
});

test('an ended waiver is a finding that names everything that somebody has to know', () => {
  const [, ended] = reportOf(app({ waivers: [waiver] }, { today: '2027-07-01' })).findings.filter(({ rule }) => /privilege|ended/.test(rule));
  expect(ended).toMatchObject({
    rule: 'ended-waiver', severity: 'warning',
    message: 'The waiver of privilege-escalation ("Onboarding") of "Admin" ended on 2027-06-30, so it waives nothing. Its owner is Service desk.',
  });
});

test('severities, strictness and guardrails of the file count more than those of the app', () => {
  const config: Config = {
    severities: { 'privilege-escalation': 'warning' },
    guardrails: [{ id: 'no-user-admin', reason: 'Only the service desk', forbidPermissions: ['Users.EditPermission'] }],
  };
  expect(found(app(config))).toEqual(expect.arrayContaining(['error guardrail-no-user-admin', 'warning privilege-escalation']));
  expect(found(app({ strictness: 'lenient' }))).toContain('warning privilege-escalation');
});

test('a check against an instance goes by the file as well', () => {
  const roles = [{ id: 'Cases', name: 'Cases', permissions: ['Cases.View'] }];
  const instance = facts({ arn: INSTANCE_ARN, features: undefined, integrations: [] } as never);
  const checked = (config: Config, today?: string) => checkApp(app(config, { roles, today }), [instance]).findings
    .filter(({ rule, undecided }) => rule === 'instance-feature' && !undecided).map(({ severity, waived }) => [severity, waived].filter((part) => part !== undefined).join(' '));
  expect(checked({})).toEqual(['error']);
  expect(checked({ severities: { 'instance-feature': 'warning' } })).toEqual(['warning']);
  const accepted = { waivers: [{ ...waiver, profile: 'Cases', rule: 'instance-feature' }] };
  expect(checked(accepted)).toEqual(['error Onboarding (owner: Service desk, until 2027-06-30)']);
  expect(checked(accepted, '2027-07-01')).toEqual(['error']);
});

test.each<[string, Config, Config, RegExp]>([
  ['a severity', {}, { severities: { drift: 'off' } }, /\+ severity of drift: off/],
  ['what makes a command fail', { failOn: { report: ['error'] } }, { failOn: { report: ['never'] } }, /\+ report fails on: never\n {2}- report fails on: error/],
  ['a guardrail that is gone', { guardrails: [{ id: 'one', reason: 'R', forbidRisks: ['destructive'] }] }, {}, /- guardrail: one/],
  [
    'a guardrail that forbids less',
    { guardrails: [{ id: 'one', reason: 'R', forbidPermissions: ['Users.Delete', 'Users.View'] }] },
    { guardrails: [{ id: 'one', reason: 'R', forbidPermissions: ['Users.View'] }] },
    /\+ guardrail: one \(forbids Users\.View; cannot be waived\): R\n {2}- guardrail: one \(forbids Users\.Delete and Users\.View; cannot be waived\): R/,
  ],
  ['a waiver', {}, { waivers: [waiver] }, /waiver added: privilege-escalation: Onboarding \(owner: Service desk, until 2027-06-30\)/],
  ['a longer waiver', { waivers: [waiver] }, { waivers: [{ ...waiver, until: '2028-12-31' }] }, /until 2028-12-31/],
])('a comparison tells of %s', (_, before, after, said) => {
  expect(shown(diffApps(app(before), app(after)), 'text')).toMatch(said);
});

test.each(['text', 'html', 'markdown', 'json'] as const)('%s shows who answers for a waiver, and until when it holds', (format) => {
  expect(shown(reportOf(app({ waivers: [waiver] })), format).replaceAll('\\', '')).toContain('Onboarding (owner: Service desk, until 2027-06-30)');
});

test('what the synthesis recorded as waived is open after the end of its waiver', () => {
  const recorded = (today: string) => {
    const one = app({ waivers: [{ ...waiver, rule: 'guardrail-night' }] }, { today });
    const [role] = one.roles;
    const finding = { rule: 'guardrail-night', severity: 'error' as never, permissions: [], message: 'It works at night.', fix: 'let it sleep', waived: 'Onboarding' };
    return found({ ...one, roles: [{ ...role!, recordedFindings: [finding] }] }).filter((text) => text.includes('guardrail-night'));
  };
  expect([recorded('2027-06-30'), recorded('2027-07-01')])
    .toEqual([['error guardrail-night Onboarding (owner: Service desk, until 2027-06-30)'], ['error guardrail-night']]);
});
