import { templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { SIGNS, userChangeLine } from '../../../src/review/render/vocabulary';

const profile = (SecurityProfileName: string, ...Permissions: string[]) => ({
  Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: 'i', SecurityProfileName, Permissions },
});
const user = (...SecurityProfileArns: unknown[]) => ({ Type: 'AWS::Connect::User', Properties: { SecurityProfileArns } });
const [agent, admin] = [{ Ref: 'Agent' }, { Ref: 'Admin' }];

function app(users: object, profiles: object = {}) {
  const usual = { Agent: profile('Agent', 'BasicAgentAccess'), Admin: profile('Admin', 'Users.EditPermission') };
  return templateApp({ Resources: { ...usual, ...profiles, ...users } }, 'x');
}

function changes(before: object, after: object) {
  const diff = diffApps(app(before), app(after));
  return { lines: diff.users.map((one) => userChangeLine(one, SIGNS)), alarms: [...alarmsOf(diff)].sort() };
}

test('who gains a profile has more access, and it is said what that risks', () => {
  expect(changes({ Lead: user(agent) }, { Lead: user(agent, admin) })).toEqual({
    lines: ['▲ Lead: gains Admin (privilege escalation)'],
    alarms: expect.arrayContaining(['any-change', 'more-access', 'privilege-escalation']),
  });
});

test('who loses one has less', () => {
  expect(changes({ Lead: user(agent, admin) }, { Lead: user(agent) })).toEqual({ lines: ['▼ Lead: loses Admin'], alarms: ['any-change'] });
});

test('an exchange is both', () => {
  expect(changes({ Lead: user(agent) }, { Lead: user(admin) }).lines).toEqual(['◆ Lead: gains Admin (privilege escalation); loses Agent']);
});

test('users of whom the same is to be said are one line, those who gain first', () => {
  const before = { A: user(admin), B: user(agent), C: user(agent) };
  expect(changes(before, { A: user(), B: user(agent, admin), C: user(agent, admin) }).lines).toEqual([
    '▲ B and 1 more user: gains Admin (privilege escalation)', '▼ A: loses Admin',
  ]);
});

test('users come and go', () => {
  expect(changes({ A: user(agent) }, { B: user(agent) }).lines).toEqual(['▲ B: new; gains Agent', '▼ A: removed; loses Agent']);
});

test('a user under another id is the same user if they share a key, and one alone does', () => {
  const withUsers = (...users: [id: string, roles: string[], ...keys: string[]][]) => (
    { ...app({}), users: users.map(([id, roles, ...keys]) => ({ id, keys, holdings: [{ roles, unknown: [] }] })) });
  type Side = ReturnType<typeof withUsers>;
  const lines = (was: Side, is: Side) => diffApps(was, is).users.map((one) => userChangeLine(one, SIGNS));
  const old = withUsers(['old', ['Agent'], 'kim', 'arn']);
  expect(lines(old, withUsers(['new', ['Agent'], 'arn']))).toEqual([]);
  expect(lines(old, withUsers(['new', ['Agent', 'Admin'], 'kim']))).toEqual(['▲ new: gains Admin (privilege escalation)']);
  expect(lines(old, withUsers(['new', ['Agent'], 'arn'], ['other', ['Agent'], 'arn']))).toHaveLength(2);
  expect(lines(withUsers(['old', ['Agent'], 'arn'], ['older', ['Agent'], 'arn']), withUsers(['new', ['Agent'], 'arn']))).toHaveLength(2);
  const both = withUsers(['old', ['Agent'], 'arn'], ['new', ['Agent'], 'arn']);
  expect(lines(both, withUsers(['new', ['Agent'], 'arn']))).toEqual(['▼ old: removed; loses Agent']);
});

test('what could not be determined is said, and what may be lost is no less access', () => {
  expect(changes({ A: user(agent) }, { A: user('arn:other') })).toEqual({
    lines: ['? A: loses Agent; could not be determined: the profile arn:other'], alarms: expect.arrayContaining(['any-change', 'undetermined']),
  });
});

test('the same in another order is no change', () => {
  expect(changes({ A: user(agent, admin) }, { A: user(admin, agent) })).toEqual({ lines: [], alarms: [] });
});

test('a profile of another name is the same profile', () => {
  const diff = diffApps(app({ A: user(agent) }), app({ A: user(agent) }, { Agent: profile('Service agent', 'BasicAgentAccess') }));
  expect(diff.users).toEqual([]);
});

test('a new combination is a new finding', () => {
  const viewer = { Viewer: profile('Viewer', 'Users.View') };
  const { findings } = diffApps(app({ A: user(admin, { Ref: 'Viewer' }) }, viewer), app({ A: user(admin) }, viewer));
  expect(findings.map(({ rule, message }) => [rule, message])).toContainEqual(['missing-dependency', expect.stringContaining('Users.EditPermission')]);
});
