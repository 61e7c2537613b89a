import { templateApp } from '../../../src/review/assembly/read-app';
import { checkApp } from '../../../src/review/check/check';
import { driftOf } from '../../../src/review/drift/drift';
import { guardrailRule } from '../../../src/rules/guardrails';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { INSTANCE_ARN, logicalId, templateOf, type RoleFixture } from '../support/assembly';
import { shown } from '../support/shown';

const profile = (name: string, permissions: readonly string[] = ['BasicAgentAccess']) => (
  { id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions });

const FACTS: InstanceFacts = {
  arn: INSTANCE_ARN, status: 'ACTIVE', attributes: {}, integrations: [], storage: [], applications: [], hierarchyGroups: [], flowModules: [], unreadable: {},
};

const AGENT: RoleFixture = { id: 'Agent', permissions: ['BasicAgentAccess'] };
const EDITOR: RoleFixture = { id: 'Editor', permissions: ['Users.Edit'] };
const appOf = (...roles: RoleFixture[]) => templateApp(templateOf(roles), 't.json');

/** What is found of an app on an instance, without what is found of it anyway. */
function found(roles: readonly RoleFixture[], facts: Partial<InstanceFacts>, guardrails: Parameters<typeof guardrailRule>[0][] = []) {
  const app = appOf(...roles);
  const judged = { ...app, judgement: { ...app.judgement, limits: guardrails.map((one) => guardrailRule(one)) } };
  return checkApp(judged, [{ ...FACTS, ...facts }]).stacks[0]!.findings.filter(({ people }) => people !== undefined);
}

const held = (people: number, ...profiles: string[]) => ({ profiles, people });

test('what two profiles must not add up to is found where people hold both, with how many they are', () => {
  const apart = { id: 'apart', reason: 'nobody does both', exclusiveSets: [['Users.Edit'], ['BasicAgentAccess']] };
  const profiles = [profile('Agent'), profile('Editor', ['Users.Edit'])];
  const separate = [held(40, 'Agent'), held(2, 'Editor')];
  expect(found([AGENT, EDITOR], { profiles, people: separate }, [apart]).filter(({ rule }) => rule === 'guardrail-apart')).toEqual([]);
  const findings = found([AGENT, EDITOR], { profiles, people: [...separate, held(3, 'Agent', 'Editor')] }, [apart]).filter(({ rule }) => rule === 'guardrail-apart');
  expect(findings.map(({ role, people }) => [role, people])).toEqual([[logicalId('Agent'), 3], [logicalId('Editor'), 3]]);
});

test('a profile that no code made counts as it is on the instance', () => {
  const apart = { id: 'apart', reason: 'nobody does both', exclusiveSets: [['Users.Edit'], ['BasicAgentAccess']] };
  const profiles = [profile('Agent'), profile('By hand', ['Users.Edit'])];
  expect(found([AGENT], { profiles, people: [held(5, 'Agent', 'By hand')] }, [apart]).filter(({ rule }) => rule === 'guardrail-apart'))
    .toMatchObject([{ people: 5, role: logicalId('Agent'), message: expect.stringContaining('"By hand"') }]);
});

test('a combination with a profile of which nothing is known is not clean', () => {
  const unread = { id: 'Unread', arn: 'a', name: 'Unread' };
  expect(found([AGENT], { profiles: [profile('Agent'), unread], people: [held(1, 'Agent', 'Unread')] })
    .filter(({ rule }) => rule === 'held-together')).toMatchObject([{ undecided: true, people: 1 }]);
});

test('what is found whoever holds a role is not said again', () => {
  const profiles = [profile('Agent', ['Users.EditPermission'])];
  const roles = [{ ...AGENT, permissions: ['Users.EditPermission'] }];
  expect(found(roles, { profiles, people: [held(9, 'Agent')] }).map(({ rule }) => rule)).not.toContain('privilege-escalation');
});

describe('profiles that no role stands for', () => {
  const facts: InstanceFacts = {
    ...FACTS, profiles: [profile('Agent'), profile('Other', ['Users.Delete']), profile('Reviewer', ['Users.EditPermission'])], people: [held(42, 'Reviewer')],
  };
  const messages = [/^The profile "Reviewer" .* 42 people hold the profile\.$/, /^The profile "Other" .* Nobody holds the profile\.$/];

  test('are findings of check, in every form', () => {
    const check = checkApp(appOf(AGENT), [facts]);
    expect(check.instances[0]!.findings).toMatchObject(messages.map((message) => ({ rule: 'unmanaged-profile', message: expect.stringMatching(message) })));
    expect(shown(check, 'text')).toMatch(/: 2 profiles without a role\n\nwarning unmanaged-profile\n {2}The profile "Reviewer"/);
    expect(shown(check, 'junit')).toContain('unmanaged-profile');
  });

  test('are findings of drift, and named for programs as they were', () => {
    const drift = driftOf(appOf(AGENT), [facts]);
    expect(drift.findings).toMatchObject(messages.map((message) => ({ message: expect.stringMatching(message) })));
    expect(JSON.parse(shown(drift, 'json'))).toMatchObject({ instances: [{ unmanaged: ['Reviewer', 'Other'], findings: [{ people: 42 }, { people: 0 }] }] });
    expect(shown(drift, 'sarif')).toContain('unmanaged-profile');
  });

  test('are those of the whole app, whichever stacks are looked at', () => {
    const whole = appOf(AGENT, { id: 'Other' }, { id: 'Reviewer' });
    expect(driftOf(appOf(AGENT), [facts], { whole }).instances).toMatchObject([{ unmanaged: [], findings: [] }]);
    expect(checkApp(appOf(AGENT), [facts], undefined, whole).instances).toMatchObject([{ findings: [] }]);
  });

  test('could not be determined where parts of the app could not be read', () => {
    const app = { ...appOf(AGENT), unread: [{ text: 'A part.' }] };
    expect(checkApp(app, [facts]).instances[0]!.findings[0]).toMatchObject({ undecided: true, message: expect.stringMatching(/may have a role for it\.$/) });
  });

  test('are as severe as the app says', () => {
    const app = appOf(AGENT);
    const severities = { 'unmanaged-profile': 'error' as const };
    expect(checkApp({ ...app, judgement: { ...app.judgement, severities } }, [facts]).findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
  });
});
