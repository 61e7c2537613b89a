import { facts, find, INSTANCE, liveProfile, role } from './support/make';
import { holdersOf, peopleOfInstance } from '../../src/rules/people';
import { missingDependency } from '../../src/rules/role/missing-dependency';

const agent = role(['Users.Edit'], { id: 'Stack/Agent', name: 'Agent', privilegeReason: 'administrators' });
const known = facts({
  profiles: [liveProfile('Agent', { permissions: ['Users.Edit'] }), liveProfile('Viewer', { permissions: ['Users.View'] }), liveProfile('Unread')],
  people: [
    { profiles: ['agent'], people: 40 }, { profiles: ['agent', 'viewer'], people: 2 }, { profiles: ['agent', 'gone', 'unread'], people: 1 },
    { profiles: ['viewer'], people: 7 },
  ],
});
const { combinations, others } = peopleOfInstance(known, ({ name }) => (name === 'Agent' ? agent.id : undefined), INSTANCE);

test('what people hold is told by the roles that their profiles are, and by the profiles that are none', () => {
  const viewer = `${INSTANCE}/security-profile/viewer`;
  expect(combinations).toEqual([
    { roles: ['Stack/Agent'], unknown: [], people: 40 },
    { roles: ['Stack/Agent', viewer], unknown: [], people: 2 },
    { roles: ['Stack/Agent'], unknown: ['the profile "Unread" of the instance', 'the profile gone'], people: 1 },
    { roles: [viewer], unknown: [], people: 7 },
  ]);
  expect(others).toMatchObject([{ id: viewer, name: 'Viewer', permissions: ['Users.View'], reading: { isReferred: true } }]);
});

test('profiles that no role is are judged with, and not judged', () => {
  expect(find(missingDependency, [agent, ...others], { combinations })).toMatchObject([
    { role: 'Stack/Agent', people: 40, message: expect.stringContaining('This concerns 40 people (with no other role).') },
    { role: 'Stack/Agent', people: 1, undecided: true },
  ]);
});

test('an instance of which nobody read who holds what has no combinations', () => {
  expect(peopleOfInstance(facts(), () => undefined, INSTANCE)).toEqual({ combinations: [], others: [] });
});

test('holders of a role are those of all combinations that it is in; nobody, where somebody counted and nobody holds it', () => {
  expect(holdersOf('Stack/Agent', combinations)).toBe(43);
  expect(holdersOf('Stack/Other', combinations)).toBe(0);
  expect(holdersOf('Stack/Agent', [{ roles: ['Stack/Agent'], unknown: [], holder: 'the user Stack/Lead' }])).toBeUndefined();
});
