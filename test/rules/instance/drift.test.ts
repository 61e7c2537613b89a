import type { Role } from '../../../src/roles/role';
import { drift } from '../../../src/rules/instance/drift';
import { arnOf, examined, facts, type FindOptions, liveProfile, role } from '../support/make';

/** Judges a role that was deployed with some permissions, has others on the instance now, and is to get yet others. */
function judgement(deployed: string[], live: string[] | undefined, asked: string[], options: FindOptions = {}) {
  return examined([role(asked, { name: 'Agent' })], {
    rules: [drift],
    facts: facts({ profiles: [liveProfile('Agent', { permissions: live })] }),
    lastDeployed: new Map([['Stack/Role', role(deployed, { name: 'Agent' })]]),
    ...options,
  });
}

const told = (...given: Parameters<typeof judgement>) => judgement(...given).findings;

function judged(...given: Parameters<typeof judgement>) {
  const { checks, findings } = judgement(...given);
  return [...checks.map(({ verdict }) => verdict), ...findings.map(({ severity, permissions }) => [severity, ...permissions])];
}

test('a profile that is as it was deployed is satisfied, whatever it is to become', () => {
  expect(judged(['Users.View'], ['Users.View'], ['Users.View', 'Queues.View'])).toEqual(['satisfied']);
});

test('what somebody added by hand is named before it is overwritten', () => {
  expect(judged(['Users.View'], ['Users.Edit', 'Users.View'], ['Users.View'])).toEqual(['missing', ['warning', 'Users.Edit']]);
});

test('so is what somebody removed', () => {
  expect(judged(['Queues.View', 'Users.View'], ['Rules.View', 'Users.View'], ['Queues.View', 'Users.View'])).toEqual([
    'missing', ['warning', 'Queues.View', 'Rules.View'],
  ]);
  expect(told(['Queues.View', 'Users.View'], ['Rules.View', 'Users.View'], ['Queues.View', 'Users.View'])).toMatchObject([
    { role: 'Stack/Role', message: expect.stringMatching(/Rules\.View .*added.* Queues\.View .*removed/) },
  ]);
});

test('a change that the role has taken over is no drift any more', () => {
  expect(judged(['Queues.View', 'Users.View'], ['Rules.View', 'Users.View'], ['Rules.View', 'Users.View'])).toEqual(['satisfied']);
});

test('an app may decide that drift fails the deployment', () => {
  expect(judged(['Users.View'], ['Users.Edit', 'Users.View'], ['Users.View'], { severities: { drift: 'error' } })[1]).toEqual(['error', 'Users.Edit']);
});

test('permissions that were not read are unknown if the profile changes, and no question if it does not', () => {
  expect(judged(['Users.View'], undefined, ['Queues.View'])).toEqual(['unknown', ['warning']]);
  expect(judged(['Users.View'], undefined, ['Users.View'])).toEqual([]);
  expect(judged(['Rules.View', 'Users.View'], undefined, ['Queues.View', 'Users.View'])[0]).toBe('unknown');
  expect(judged(['Users.View'], undefined, ['Queues.View'], { facts: facts() })).toEqual(['unknown', ['warning']]);
});

test('a profile that was deleted by hand is the business of another rule', () => {
  expect(judged(['Users.View'], undefined, ['Queues.View'], { facts: facts({ profiles: [] }) })).toEqual([]);
});

test('of a profile that the deployment does not change, nothing is said to be overwritten', () => {
  const untouched = { changed: new Set<string>() };
  expect(told(['Users.View'], ['Rules.View', 'Users.View'], ['Users.View'])).toMatchObject([{ message: expect.stringContaining('removes') }]);
  expect(told(['Users.View'], ['Rules.View', 'Users.View'], ['Users.View'], untouched)).toMatchObject([
    { role: 'Stack/Role', permissions: ['Rules.View'], message: expect.not.stringContaining('removes'), fix: expect.stringContaining('undo') },
  ]);
  expect(judged(['Users.View'], undefined, ['Users.View'], untouched)).toEqual([]);
  expect(judged(['Users.View'], undefined, ['Users.View'], { ...untouched, comparesAll: true })[0]).toBe('unknown');
});

test('a profile that is new, or gets a new name, has nothing to be compared with', () => {
  expect(judged([], ['Users.View'], ['Queues.View'], { lastDeployed: undefined })).toEqual([]);
  const lastDeployed = new Map([['Stack/Role', role(['Users.View'], { name: 'Old name' })]]);
  expect(judged([], ['Users.View'], ['Queues.View'], { lastDeployed })).toEqual([]);
});

test('the stack\'s own profile is the one compared', () => {
  const profiles = [liveProfile('Agent', { permissions: ['Users.View'] }), liveProfile('Renamed by hand', { permissions: ['Rules.View', 'Users.View'] })];
  const ownProfiles = new Map([[arnOf('Renamed by hand'), 'Stack/Role']]);
  const role1: Role = role(['Users.View'], { name: 'Agent' });
  expect(judged(role1.permissions as string[], undefined, ['Users.View'], { facts: facts({ profiles }), ownProfiles })[0]).toBe('missing');
});
