import type { RoleNotes } from '../../src/roles/role-notes';
import { guardrailRule } from '../../src/rules/guardrails';
import { judgeApp, type AppToJudge, type DeploymentOfRole } from '../../src/synthesis/judge-app';
import { facts, role } from '../rules/support/make';

const VALIDATED: DeploymentOfRole = { ofStack: {} };

function found(app: Partial<AppToJudge>) {
  const roles = app.roles ?? [];
  const findings = judgeApp({
    roles,
    reported: new Set(roles.map(({ id }) => id)),
    deployments: new Map(roles.map(({ id }) => [id, VALIDATED])),
    noted: new Set(roles.flatMap(({ notes = {} }) => Object.keys(notes) as (keyof RoleNotes)[])),
    combinations: [],
    stacks: [],
    today: '2027-01-01',
    guardrails: [],
    ofRoles: new Map(),
    given: [],
    existing: [],
    isUnfinished: false,
    ...app,
  });
  return findings.map(({ rule, severity, role: about }) => [severity, rule, about].filter((part) => part !== undefined).join(' '));
}

test('roles are judged together, and only those that are reported on are told of', () => {
  const roles = [role(['Users.View'], { id: 'A' }), role(['Users.View'], { id: 'B' })];
  expect(found({ roles })).toEqual(['error duplicate-name B']);
  expect(found({ roles, reported: new Set(['A']) })).toEqual([]);
});

test('guardrails, severities and strictness are those of the app', () => {
  const roles = [role(['Users.View', 'Queues.Edit'])];
  const guardrails = [guardrailRule({ id: 'no-users', reason: 'Not here', forbidPermissions: ['Users.View'] })];
  expect(found({ roles, guardrails, severities: { 'missing-dependency': 'warning' } })).toEqual([
    'error guardrail-no-users Stack/Role', 'warning missing-dependency Stack/Role',
  ]);
  expect(found({ roles, strictness: 'lenient' })).toEqual(['warning missing-dependency Stack/Role']);
});

test('a waiver of what is noted elsewhere in the app only is of no use', () => {
  const waivers = [{ rule: 'break-glass', reason: 'Known' }];
  expect(found({ roles: [role(['Users.View'], { waivers })], noted: new Set(['breakGlass']) })).toEqual(['warning unused-waiver Stack/Role']);
  expect(found({ roles: [role(['Users.View'], { waivers })] })).toEqual([]);
});

test('what is noted of roles is judged by the rules about notes of its kind only', () => {
  const waivers = [{ rule: 'ai-agent-tools', reason: 'Known' }];
  const kept = { breakGlass: { reason: 'Repairs', isKept: () => false } };
  expect(found({ roles: [role(['Users.View'], { waivers, notes: kept })] })).toEqual(['error break-glass Stack/Role', 'info break-glass Stack/Role']);
  expect(found({ roles: [role(['Users.View'], { waivers, notes: { ...kept, aiAgent: { tools: [], actsFor: [] } } })] })).toContain('warning unused-waiver Stack/Role');
});

describe('on an instance of which there is a snapshot', () => {
  const known = facts({ attributes: { CONTACT_LENS: false }, integrations: [], storage: [], profiles: [] });
  const roles = ['A', 'B', 'C'].map((id) => role(['Cases.View'], { id, name: id, instance: known.arn }));
  const about = (findings: string[]) => findings.filter((finding) => finding.includes('instance-feature'));

  test('each role is judged as its own deployment will judge it', () => {
    const deployments = new Map<string, DeploymentOfRole>([
      ['A', { ...VALIDATED, facts: known }], ['B', { ...VALIDATED, strictness: 'lenient' }],
    ]);
    const ofRoles = new Map([['C', { severities: { 'instance-feature': 'off' as const } }]]);
    expect(about(found({ roles, deployments, ofRoles }))).toEqual(['error instance-feature A', 'warning instance-feature B']);
  });

  test('roles of other instances are not', () => {
    const onOtherInstance = role(['Cases.View'], { id: 'D', name: 'D', instance: 'Stack/Instance' });
    const deployments = new Map<string, DeploymentOfRole>([['A', { ...VALIDATED, facts: known }], ['D', VALIDATED]]);
    expect(about(found({ roles: [roles[0], onOtherInstance], deployments }))).toEqual(['error instance-feature A']);
  });

  test('what is about the whole instance has the severities of the stack that is deployed, and of its deployment', () => {
    const ofInstance = (deployment: DeploymentOfRole) => {
      const deployments = new Map(roles.map(({ id }) => [id, { ...deployment, facts: facts({ ...known, status: 'NOT_FOUND' }) }]));
      return found({ roles, deployments, severities: { 'instance-active': 'info' } }).filter((finding) => finding.includes('instance-active'));
    };
    expect(ofInstance(VALIDATED)).toEqual(['error instance-active']);
    expect(ofInstance({ ofStack: { severities: { 'instance-active': 'warning' } } })).toEqual(['warning instance-active']);
    expect(ofInstance({ ofStack: {}, strictness: 'lenient' })).toEqual(['warning instance-active']);
  });
});

test('severities of roles are those of their scopes, and of what is about none of them those of the app', () => {
  const roles = ['A', 'B'].map((id) => role(['Queues.Edit'], { id, name: id }));
  const crowded = Array.from({ length: 101 }, (_, index) => role(['Users.View'], { id: `Role${index}`, name: `Role${index}` }));
  const ofRoles = new Map([...roles, ...crowded].map(({ id }) => [id, id === 'A' ? { strictness: 'lenient' as const } : {}]));
  expect(found({ roles: [...roles, ...crowded], ofRoles, severities: { 'profile-quota': 'error' } }))
    .toEqual(['error profile-quota', 'error missing-dependency B', 'warning missing-dependency A']);
});

const off = (...rules: string[]) => rules.map((rule) => [rule, 'off'] as const);

test('severities of rules that do not exist are found once the app is finished', () => {
  const app = { roles: [role(['Users.View'])], given: off('drift', 'missing-dependency', 'guardrail-no-such') };
  expect(found(app)).toEqual(['error unknown-rule']);
  expect(found({ ...app, isUnfinished: true })).toEqual([]);
});

test('rules of guardrails, of notes and of deployments can be given a severity in an app that has none of them', () => {
  expect(found({ given: off('break-glass', 'stack-limits', 'unused-waiver', 'read-back', 'unknown-rule') })).toEqual([]);
});
