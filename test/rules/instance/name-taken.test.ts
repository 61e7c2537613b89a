import type { Role } from '../../../src/roles/role';
import { nameTaken } from '../../../src/rules/instance/name-taken';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const agent = role([], { id: 'Agent', name: 'Agent' });
const withAgent = facts({ profiles: [liveProfile('Admin'), liveProfile('Agent')] });
const judged = (roles: Role[], options: FindOptions) => examined(roles, { rules: [nameTaken], ...options });

test('a name that nobody has is free', () => {
  expect(judged([agent], { facts: facts({ profiles: [liveProfile('Admin')] }), ownProfiles: new Map() }).checks.map(({ verdict }) => verdict)).toEqual(['satisfied']);
});

test('a name that the stack\'s own profile has is free for that one', () => {
  expect(judged([agent], { facts: withAgent, ownProfiles: new Map([[arnOf('Agent'), 'Agent']]) }).findings).toEqual([]);
});

test('a name that somebody else\'s profile has is an error', () => {
  expect(judged([agent], { facts: withAgent, ownProfiles: new Map([[arnOf('Other'), 'Agent']]) }).findings).toMatchObject([
    { rule: 'name-taken', severity: 'error', role: 'Agent', permissions: [], message: expect.stringContaining('(agent)') },
  ]);
});

test('a profile that moved to another logical id is in its own way', () => {
  const { checks, findings } = judged([agent], { facts: withAgent, ownProfiles: new Map([[arnOf('Agent'), 'OldAgent']]) });
  expect(checks.map(({ verdict }) => verdict)).toEqual(['missing']);
  expect(findings).toMatchObject([{ severity: 'error', role: 'Agent', message: expect.stringContaining('OldAgent') }]);
});

test('where nobody knows the stack\'s own profiles, a name that is there is unknown and one that is not is free', () => {
  const { checks, findings } = judged([agent, role([], { id: 'New', name: 'New' })], { facts: withAgent });
  expect(checks.map(({ role: id, verdict }) => [id, verdict])).toEqual([['Agent', 'unknown'], ['New', 'satisfied']]);
  expect(findings).toEqual([expect.objectContaining({ severity: 'warning', undecided: true })]);
});

test('what the stack deployed last is its own, even where nobody knows its profiles', () => {
  const lastDeployed = (name: string) => new Map([['Agent', role([], { id: 'Agent', name })]]);
  expect(judged([agent], { facts: withAgent, lastDeployed: lastDeployed('Agent') }).findings).toEqual([]);
  expect(judged([agent], { facts: withAgent, lastDeployed: lastDeployed('Agents') }).checks.map(({ verdict }) => verdict)).toEqual(['unknown']);
});

test('names that differ in case are two names', () => {
  expect(judged([role([], { name: 'agent' })], { facts: withAgent, ownProfiles: new Map() }).findings).toEqual([]);
});

test('a list that was not read makes every name unknown, and one finding', () => {
  const { checks, findings } = judged([agent, role([], { id: 'B', name: 'B' })], { facts: facts({ unreadable: { ListSecurityProfiles: 'ListSecurityProfiles was denied.' } }) });
  expect(checks.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  expect(findings).toMatchObject([{ severity: 'warning', undecided: true, message: expect.stringContaining('"Agent" and "B"') }]);
});

test('a role whose name is not known asks nothing', () => {
  expect(judged([role([], { name: undefined })], { facts: withAgent }).checks).toEqual([]);
});

test('two profiles of the stack cannot get one name, which only the deployment knows where names are tokens', () => {
  const twins = [agent, role([], { id: 'Twin', name: 'Agent' })];
  const empty = { facts: facts({ profiles: [] }), ownProfiles: new Map<string, string>() };
  expect(judged(twins, empty).findings.map(({ role: id, severity }) => [id, severity])).toEqual([['Twin', 'error']]);
  expect(judged(twins, { facts: withAgent, ownProfiles: new Map([[arnOf('Agent'), 'Twin']]) }).findings.map(({ role: id }) => id)).toEqual(['Agent']);
});

test('a name that a profile of AWS has can only be given up, whoever owns what', () => {
  const profiles = [liveProfile('Agent', { type: 'AWS_MANAGED' })];
  for (const ownProfiles of [new Map(), undefined]) {
    expect(judged([agent], { facts: facts({ profiles }), ownProfiles }).findings).toMatchObject([
      { severity: 'error', role: 'Agent', message: expect.stringContaining('AWS manages'), fix: 'choose another name' },
    ]);
  }
});
