import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { APART, instanceWith, reviewOf, type Profiles } from '../support/access';

const PROFILES: Profiles = { Agent: ['BasicAgentAccess'], Desk: ['Users.EditPermission'], Quality: ['CallRecordings.Unredacted.Access'] };

function changes(before: InstanceFacts, after: InstanceFacts) {
  return reviewOf(after, { guardrails: [APART], since: { facts: before, source: 'q2.snapshot.json', digest: 'earlier' } }).changes!;
}

const ids = (abilities: readonly { readonly id: string }[]) => abilities.map(({ id }) => id);

test('what is the same is no change', () => {
  const facts = instanceWith(PROFILES, { Agent: ['ada'], Desk: ['bob'] });
  expect(changes(facts, facts)).toMatchObject({
    joiners: [], leavers: [], movers: [], combinations: [], profiles: [], guardrails: [], peopleBefore: 2,
  });
});

test('people who came, left and hold something else are told by name where both snapshots have names', () => {
  const { joiners, leavers, movers } = changes(
    instanceWith(PROFILES, { Agent: ['ada', 'eve'], Desk: ['bob'] }), instanceWith(PROFILES, { 'Agent': ['ada', 'new'], 'Desk+Quality': ['bob'] }));
  expect(joiners).toEqual([{ name: 'new', after: 'Agent', gained: [], lost: [] }]);
  expect(leavers).toEqual([{ name: 'eve', before: 'Agent', gained: [], lost: [] }]);
  expect(movers!.map(({ gained, ...rest }) => ({ ...rest, gained: ids(gained) }))).toEqual([
    { name: 'bob', before: 'Desk', after: 'Desk + Quality', gained: ['unredacted-conversations'], lost: [] },
  ]);
});

test('without names, the numbers of people are compared', () => {
  const one = changes(instanceWith(PROFILES, { Agent: 40, Desk: 2 }), instanceWith(PROFILES, { 'Agent': 42, 'Desk+Quality': 1 }));
  expect(one.joiners).toBeUndefined();
  expect(one.combinations.map(({ holder, before, after, gained }) => [holder.title, before, after, ids(gained)])).toEqual([
    ['Desk + Quality', 0, 1, ['give-access', 'unredacted-conversations']], ['Agent', 40, 42, []], ['Desk', 2, 0, []],
  ]);
  expect(one.guardrails).toEqual([{ guardrail: APART, before: 0, after: 1 }]);
});

test('a profile that gives more changes what its holders can do, though they hold the same', () => {
  const { combinations, profiles, movers } = changes(
    instanceWith(PROFILES, { Agent: ['ada'] }), instanceWith({ ...PROFILES, Agent: ['BasicAgentAccess', 'ManagerListenIn'] }, { Agent: ['ada'] }));
  expect(combinations).toMatchObject([{ before: 1, after: 1, gained: [{ id: 'unredacted-conversations' }, { id: 'watch-people' }], lost: [] }]);
  expect(profiles).toMatchObject([{ profile: { name: 'Agent' }, status: 'changed', permissionsGained: ['ManagerListenIn'], permissionsLost: [] }]);
  expect(movers).toEqual([]);
});

test('a profile that was made anew under its name is the same, and one of another name is renamed', () => {
  const before = instanceWith({ Agent: ['BasicAgentAccess'], Desk: [] }, { Agent: 2, Desk: 1 });
  const after = instanceWith({ Agent: ['BasicAgentAccess'], Desk: [] }, { other: 2, Desk: 1 });
  const anew = { ...after, profiles: after.profiles!.map((profile) => (profile.name === 'Agent' ? { ...profile, id: 'other' } : { ...profile, name: 'Service desk' })) };
  expect(changes(before, anew)).toMatchObject({ combinations: [], profiles: [{ profile: { name: 'Service desk' }, status: 'changed', renamedFrom: 'Desk' }] });
});

test('of a profile that was not read both times, nobody can tell', () => {
  const { profiles } = changes(instanceWith({ A: ['Cases.View'] }, { A: 1 }), instanceWith({ A: undefined }, { A: 1 }));
  expect(profiles).toMatchObject([{ isKnown: false, permissionsLost: [], lost: [] }]);
});

test('profiles and AI agents that are new and gone', () => {
  const bot = (profiles: string[]) => ({ aiAgents: [{ arn: 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/b', profiles }] });
  const { profiles, combinations } = changes(instanceWith({ Old: [] }, { Old: 1 }), instanceWith({ New: ['Cases.View'] }, { New: 1 }, bot(['New'])));
  expect(profiles.map(({ profile, status }) => [profile.name, status])).toEqual([['New', 'new'], ['Old', 'gone']]);
  expect(combinations.map(({ holder, before, after }) => [holder.aiAgent !== undefined, holder.title, before, after])).toEqual([
    [false, 'New', 0, 1], [true, 'New', 0, 1], [false, 'Old', 1, 0],
  ]);
});
