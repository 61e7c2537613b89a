import { unmanagedProfile, unmanagedProfiles } from '../../../src/rules/instance/unmanaged-profile';
import type { InstanceFacts, LiveProfile } from '../../../src/rules/instance-facts';
import { examined, facts, liveProfile, role } from '../support/make';

const agent = role(['BasicAgentAccess'], { id: 'Stack/Agent', name: 'Agent' });

const live = (name: string, permissions: readonly string[] = ['BasicAgentAccess'], more: object = {}) => liveProfile(name, { permissions, ...more });

/** What is found of an instance on which only one role is to be: severity, and name of the profile. */
function found(profiles: readonly LiveProfile[], more: Partial<InstanceFacts> = {}, roles = [agent]) {
  return examined(roles, { rules: [unmanagedProfile], facts: facts({ profiles, ...more }) }).findings
    .map(({ severity, message, people, undecided }) => ({ severity, name: /"([^"]+)"/.exec(message)![1], people, undecided }));
}

const namesOf = (profiles: readonly LiveProfile[], more: Partial<InstanceFacts> = {}) => (
  unmanagedProfiles(facts({ profiles, ...more }), [agent]).map(({ profile }) => profile.name));

test('finds the profiles that no role stands for, and none that a role or AWS makes', () => {
  expect(found([live('Agent'), live('By hand'), live('Of AWS', [], { type: 'AWS_MANAGED' })])).toEqual([
    { severity: 'warning', name: 'By hand', people: undefined, undecided: undefined },
  ]);
});

test('the gravest come first: by what they open, and then by how many people hold them', () => {
  const profiles = [
    live('Harmless'), live('Hears', ['CallRecordings.Unredacted.Access']), live('Escalates', ['Users.EditPermission']), liveProfile('Unread'),
    live('Hears too', ['CallRecordings.Unredacted.Access']), live('Deletes', ['Users.Delete']),
  ];
  const people = [{ profiles: ['hears-too'], people: 3 }, { profiles: ['unread', 'hears'], people: 1 }];
  expect(namesOf(profiles, { people })).toEqual(['Unread', 'Escalates', 'Hears too', 'Hears', 'Deletes', 'Harmless']);
});

test('says how many people hold each, where somebody counted', () => {
  const people = [{ profiles: ['one'], people: 3 }, { profiles: ['one', 'agent'], people: 1 }];
  expect(found([live('One'), live('Two')], { people }).map(({ people: number }) => number)).toEqual([4, 0]);
});

test.each([
  ['nobody counted', undefined, 'info'], ['nobody holds it', 0, 'info'], ['somebody holds it', 1, 'warning'],
])('a profile that every instance comes with, and that carries a risk, is a warning only where people hold it: %s', (_, people, severity) => {
  const counted = people === undefined ? {} : { people: people === 0 ? [] : [{ profiles: ['admin'], people }] };
  expect(found([live('Admin', ['Users.EditPermission'])], counted)).toMatchObject([{ severity }]);
});

test('one that carries none is for information, whoever holds it', () => {
  expect(found([live('Agent')], { people: [{ profiles: ['agent'], people: 9 }] }, [role([], { name: 'Service agent' })])).toMatchObject([{ severity: 'info' }]);
});

test('a profile of another stack is code too, and for information', () => {
  expect(found([live('Other', ['Users.EditPermission'], { tags: { 'aws:cloudformation:stack-name': 'Others' } })])).toMatchObject([{ severity: 'info' }]);
});

test('nobody can tell where only the deployment knows what a role is called', () => {
  expect(found([live('By hand')], {}, [role([], { name: undefined })])).toMatchObject([{ severity: 'warning', undecided: true }]);
});

test('nothing is said where the profiles were not read', () => {
  expect(found(undefined as never)).toEqual([]);
});
