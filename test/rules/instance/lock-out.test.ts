import type { Role } from '../../../src/roles/role';
import { lockOut, losingManagement, MANAGEMENT } from '../../../src/rules/instance/lock-out';
import type { LiveProfile } from '../../../src/rules/instance-facts';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

const named = (name: string, permissions: readonly string[]) => role(permissions, { id: name, name });
const admin = named('Admin', MANAGEMENT);
const agent = named('Agent', ['BasicAgentAccess']);

/** Judges a stack that goes from some roles to others, on an instance with further profiles. */
function judged(before: Role[], after: Role[], others: LiveProfile[], options: FindOptions = {}) {
  const profiles = [...before.map(({ name, permissions }) => liveProfile(name!, { permissions })), ...others];
  const { checks, findings } = examined(after, {
    rules: [lockOut],
    facts: facts({ profiles }),
    lastDeployed: new Map(before.map((one) => [one.id, one])),
    ownProfiles: new Map(before.map((one) => [arnOf(one.name!), one.id])),
    ...options,
  });
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, permissions }) => [severity, ...permissions])];
}

test('a deployment that takes nothing away is fine, whatever the instance has', () => {
  expect(judged([], [agent], [])).toEqual(['satisfied']);
  expect(judged([agent], [agent], [])).toEqual(['satisfied']);
  expect(judged([admin], [admin, agent], [liveProfile('Unread')])).toEqual(['satisfied']);
});

test('one that leaves nobody fails', () => {
  expect(judged([admin], [named('Admin', MANAGEMENT.slice(1))], [liveProfile('Other', { permissions: [...MANAGEMENT.slice(1)] })])).toEqual([
    'missing', ['error', ...MANAGEMENT],
  ]);
});

test('so does one that removes the role altogether', () => {
  expect(judged([admin, agent], [agent], [])[0]).toBe('missing');
});

test('another role of the stack, or another profile of the instance, is enough', () => {
  expect(judged([admin], [named('Admin', []), named('New admin', MANAGEMENT)], [])).toEqual(['satisfied']);
  expect(judged([admin], [named('Admin', [])], [liveProfile('Built-in', { permissions: ['Queues.View', ...MANAGEMENT] })])).toEqual(['satisfied']);
});

test('a profile of the stack that is about to go does not count', () => {
  expect(judged([admin, named('Second', MANAGEMENT)], [agent], [])[0]).toBe('missing');
});

test('profiles whose permissions were not read are unknown, unless one that was read is enough', () => {
  const unread = liveProfile('Unread');
  expect(judged([admin], [named('Admin', [])], [unread])).toEqual(['unknown', ['warning']]);
  expect(judged([admin], [named('Admin', [])], [unread, liveProfile('Built-in', { permissions: MANAGEMENT })])).toEqual(['satisfied']);
  expect(judged([admin], [], [], { facts: facts() })[0]).toBe('unknown');
});

test('what somebody gave by hand counts as held, and what somebody took away as gone', () => {
  const facts1 = (permissions: readonly string[]) => ({ facts: facts({ profiles: [liveProfile('Admin', { permissions })] }) });
  expect(judged([named('Admin', [])], [named('Admin', [])], [], facts1(MANAGEMENT))[0]).toBe('missing');
  expect(judged([admin], [named('Admin', [])], [], facts1([]))).toEqual(['satisfied']);
});

test('an app can say that it means it', () => {
  expect(judged([admin], [agent], [], { lockOutReason: 'users are managed through the API' })).toEqual(['missing', ['info', ...MANAGEMENT]]);
  expect(judged([admin], [agent], [], { lockOutReason: ' ' })).toEqual(['missing', ['error', ...MANAGEMENT]]);
});

test('whether other profiles have to be read can be asked beforehand', () => {
  const context = (after: Role[]) => ({ roles: new Map(after.map((one) => [one.id, one])), facts: facts(), deployment: { lastDeployed: new Map([['Admin', admin]]) } });
  expect(losingManagement(context([admin]))).toEqual([]);
  expect(losingManagement(context([agent]))).toEqual([admin]);
  expect(losingManagement({ ...context([agent]), deployment: {} })).toEqual([]);
});

test('a profile that AWS manages stays as it is, even under the name of one that changes', () => {
  const managed = liveProfile('Admin', { type: 'AWS_MANAGED', permissions: [...MANAGEMENT] });
  expect(judged([admin], [named('Admin', [])], [{ ...managed, arn: arnOf('Managed') }])).toEqual(['satisfied']);
});
