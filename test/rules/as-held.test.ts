import { find, found, INSTANCE, role } from './support/make';
import type { Combination } from '../../src/roles/combination';
import { guardrailRule } from '../../src/rules/guardrails';
import { judge } from '../../src/rules/judge';
import { breakGlass } from '../../src/rules/role/break-glass';
import { heldTogether } from '../../src/rules/role/held-together';
import { missingDependency } from '../../src/rules/role/missing-dependency';
import { profilesPerUser } from '../../src/rules/role/profiles-per-user';

const LEAD: Combination = { roles: ['A', 'B'], unknown: [], holder: 'the user Stack/Lead' };
const AGENT: Combination = { roles: ['A'], unknown: [], holder: 'the user Stack/Agent' };

/** It needs to see users, and B lets it. */
const a = role(['Users.Edit'], { id: 'A', name: 'A', privilegeReason: 'administrators' });
const b = role(['Users.View'], { id: 'B', name: 'B' });

const messages = (...args: Parameters<typeof find>) => find(...args).map(({ message }) => message);

describe('a dependency', () => {
  test('that the other role of every user meets is met', () => {
    expect(found(missingDependency, [a, b], { combinations: [LEAD] })).toEqual([]);
  });

  test('that is met for one user and not for another is a finding that says for whom', () => {
    expect(messages(missingDependency, [a, b], { combinations: [LEAD, AGENT] })).toEqual([
      'Users.Edit needs Users.View; the role does not have it. This concerns the user Stack/Agent (with no other role).',
    ]);
  });

  test('that nobody has met is said once, and names nobody', () => {
    const c = role(['Queues.View'], { id: 'C', name: 'C' });
    const combinations = [AGENT, { roles: ['A', 'C'], unknown: [], holder: 'the user Stack/Other' }];
    expect(messages(missingDependency, [a, c], { combinations })).toEqual(['Users.Edit needs Users.View; the role does not have it.']);
  });

  test('that a profile of which nothing is known may meet could not be determined, and is never an error', () => {
    const combinations = [{ roles: ['A'], unknown: ['the profile ${Imported}'], holder: 'the user Stack/Lead' }];
    expect(find(missingDependency, [a], { combinations, strictness: 'strict' })).toMatchObject([{
      severity: 'warning', undecided: true, message: expect.stringContaining('What the profile ${Imported} grants is not known here.'),
    }]);
  });
});

describe('what roles declare besides', () => {
  const declaring = { ...a, heldTogetherWith: ['B'] };

  test('is judged as well as what users hold', () => {
    const lacking = { ...a, heldTogetherWith: ['C'] };
    const c = role(['Queues.View'], { id: 'C', name: 'C' });
    expect(messages(missingDependency, [lacking, b, c], { combinations: [LEAD] })).toEqual([
      'Users.Edit needs Users.View; the role does not have it. This concerns whoever holds it as heldTogetherWith says (with "C").',
    ]);
  });

  test('changes nothing where users hold the same', () => {
    expect(judge([declaring, b], { rules: [missingDependency, heldTogether], combinations: [LEAD] })).toEqual([]);
  });

  test('is not what a user holds who is known to hold less', () => {
    const [message] = messages(missingDependency, [declaring, b], { combinations: [AGENT] });
    expect(message).toContain('the user Stack/Agent (with no other role)');
  });
});

describe('how many people a finding reaches', () => {
  const counted = (people: number, ...roles: string[]): Combination => ({ roles, unknown: [], people });

  test('is the sum of those whom it concerns', () => {
    const c = role(['Queues.View'], { id: 'C', name: 'C' });
    expect(find(missingDependency, [a, b, c], { combinations: [counted(40, 'A'), counted(1, 'A', 'C'), counted(7, 'A', 'B')] })).toMatchObject([{
      people: 41, message: expect.stringContaining('This concerns 40 people (with no other role) and 1 person (with "C").'),
    }]);
  });

  test('is everybody who holds the role, where it is so whoever holds it', () => {
    const [finding] = find(missingDependency, [a], { combinations: [counted(40, 'A'), counted(2, 'A')] });
    expect(finding).toMatchObject({ people: 42, message: 'Users.Edit needs Users.View; the role does not have it.' });
  });

  test('is not said where nobody counted', () => {
    expect(find(missingDependency, [a], { combinations: [AGENT] })[0]).not.toHaveProperty('people');
  });
});

describe('what is wrong with all that somebody holds', () => {
  const many = Array.from({ length: 11 }, (_, number) => role([], { id: `R${10 + number}`, name: `R${10 + number}` }));
  const all = many.map(({ id }) => id);

  test('is said of the first of the roles, and of no other', () => {
    expect(find(profilesPerUser, many, { combinations: [{ roles: all, unknown: [], holder: 'the user Stack/Lead' }] })).toMatchObject([
      { role: 'R10', message: expect.stringMatching(/hold 11 roles .* at most 10\. This concerns the user Stack\/Lead\.$/) },
    ]);
  });

  test('is certain where roles of which nothing is known are among them', () => {
    const combinations = [{ roles: all.slice(1), unknown: ['the profile ${Imported}'] }];
    expect(find(profilesPerUser, many, { combinations })).toMatchObject([{ severity: 'error', role: 'R11' }]);
  });

  test('is never said of a role that is defined elsewhere', () => {
    const [first, ...others] = many as [typeof many[0], ...typeof many];
    const roles = [{ ...first, reading: { isReferred: true } }, ...others];
    expect(find(profilesPerUser, roles, { combinations: [{ roles: all, unknown: [] }] })).toMatchObject([{ role: 'R11' }]);
  });

  test('could not be determined where something of it is not known', () => {
    const combinations = [{ ...LEAD, unknown: ['the profile ${Imported}'] }];
    expect(find(heldTogether, [a, b], { combinations, strictness: 'strict' })).toMatchObject([{
      role: 'A', severity: 'warning', undecided: true,
      message: 'What the profile ${Imported} grants is not known here, so what the role\'s users hold in total could not be determined. '
        + 'This concerns the user Stack/Lead.',
    }]);
  });

  test('could not be determined where a role is not judged here', () => {
    expect(messages(heldTogether, [a], { combinations: [LEAD] })).toEqual([expect.stringContaining('What B grants is not known here')]);
  });
});

describe('duties that must be kept apart', () => {
  const kept = guardrailRule({ id: 'apart', reason: 'Two people', exclusiveSets: [['Users.Edit'], ['Users.View']] });

  test('are found where one user holds both', () => {
    expect(find(kept, [a, b], { combinations: [LEAD, AGENT] })).toMatchObject([
      { role: 'A', message: expect.stringMatching(/held together with "B", combines .* This concerns the user Stack\/Lead \(with "B"\)\.$/) },
      { role: 'B', message: expect.stringMatching(/held together with "A", combines .* This concerns the user Stack\/Lead \(with "A"\)\.$/) },
    ]);
  });

  test('are found in spite of a role of which nothing is known, and are an error', () => {
    expect(find(kept, [a, b], { combinations: [{ ...LEAD, unknown: ['another'] }] })).toMatchObject([{ severity: 'error' }, { severity: 'error' }]);
  });

  test('are kept apart where no user holds both', () => {
    expect(find(kept, [a, b], { combinations: [AGENT, { roles: ['B'], unknown: [], people: 3 }] })).toEqual([]);
  });

  test('are said once of a role that adds nothing to it', () => {
    const c = role(['Queues.View'], { id: 'C', name: 'C' });
    expect(find(kept, [a, b, c], { combinations: [{ ...LEAD, roles: ['A', 'B', 'C'] }] }).map((one) => one.role)).toEqual(['A', 'B']);
  });
});

test('a role for emergencies is held with nothing else', () => {
  const emergency = role([], { id: 'E', name: 'E', notes: { breakGlass: { reason: 'nights', isKept: () => true } } });
  expect(find(breakGlass, [a, emergency], { combinations: [{ roles: ['A', 'E'], unknown: [], holder: 'the user Stack/Lead' }] })).toMatchObject([
    { severity: 'error', role: 'E', message: 'The role is kept for emergencies, but its users also hold "A". This concerns the user Stack/Lead (with "A").' },
    { severity: 'info' },
  ]);
  const alone: Combination = { roles: ['E'], unknown: [], people: 1 };
  expect(find(breakGlass, [emergency], { combinations: [alone] })).toMatchObject([{ severity: 'info', people: 1 }]);
});

test('a user belongs to one instance', () => {
  const elsewhere = { ...b, instance: INSTANCE.replace('us-east-1', 'eu-west-2') };
  expect(find(heldTogether, [a, elsewhere], { combinations: [LEAD] })).toMatchObject([
    { severity: 'error', role: 'A' }, { severity: 'error', role: 'B' },
  ]);
});

test('equal combinations are one, whatever their order', () => {
  const combinations = [{ ...AGENT, holder: 'the user Stack/Z' }, { roles: ['B', 'A'], unknown: [], people: 2 }, { ...AGENT, people: 1 }];
  for (const ordered of [combinations, [...combinations].reverse()]) {
    expect(messages(missingDependency, [a, b], { combinations: ordered })).toEqual([
      expect.stringContaining('This concerns the user Stack/Agent and the user Stack/Z and 1 person (with no other role).'),
    ]);
  }
});
