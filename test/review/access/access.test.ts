import { createHash } from 'node:crypto';
import { unassigned } from '../../../src/review/access/access-report';
import { INSTANCE_ARN } from '../../support/roles-app';
import { APART, instanceWith, reviewOf } from '../support/access';

const DESK = ['Users.EditPermission', 'Users.View'];
const QUALITY = ['CallRecordings.Unredacted.Access', 'ContactSearch.View'];

describe('what people can do', () => {
  const review = reviewOf(instanceWith({ Desk: DESK, Quality: QUALITY, Agent: ['BasicAgentAccess'] }, { 'Desk+Quality': 2, 'Quality': 5, 'Agent': 90 }));

  test('is what all of their profiles add up to, with the profile that gives it', () => {
    const [both] = review.holders;
    expect(both!.title).toBe('Desk + Quality');
    expect(both!.abilities.map(({ ability, by }) => [ability.id, by.map(({ name }) => name)])).toEqual([
      ['give-access', ['Desk']], ['unredacted-conversations', ['Quality']], ['personal-data', ['Quality']],
    ]);
  });

  test('is counted by ability, the gravest first', () => {
    expect(review.abilities.filter(({ people }) => people > 0).map(({ ability, people }) => [ability.id, people])).toEqual([
      ['give-access', 2], ['unredacted-conversations', 7], ['personal-data', 7],
    ]);
  });

  test('is followed by those who can do nothing dangerous', () => {
    expect(review.holders.map(({ title }) => title)).toEqual(['Desk + Quality', 'Quality', 'Agent']);
  });

  test('is given by legacy names and by wholes as well', () => {
    const [holder] = reviewOf(instanceWith({ Old: ['ListenCallRecordings', 'AccessMetrics'] }, { Old: 1 })).holders;
    expect(holder!.abilities.map(({ ability }) => ability.id)).toEqual(['unredacted-conversations', 'watch-people']);
  });
});

describe('a profile', () => {
  test('that nobody holds is told, and one that an AI agent holds is held', () => {
    const aiAgents = [{ arn: 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/b', profiles: ['Bot'] }];
    const review = reviewOf(instanceWith({ Agent: [], Bot: ['Cases.View'], Left: [] }, { Agent: 3 }, { aiAgents }));
    expect(unassigned(review).map(({ name }) => name)).toEqual(['Left']);
    expect(review.holders[0]).toMatchObject({ aiAgent: aiAgents[0]!.arn, people: 0 });
    expect(review.people).toBe(3);
  });

  test('is marked where AWS made it, or no code did', () => {
    const facts = instanceWith({ Admin: [], Ours: [], Handmade: [] }, { Admin: 1 });
    const managed = facts.profiles!.map((profile) => (profile.name === 'Admin' ? { ...profile, type: 'AWS_MANAGED' } : profile));
    const marks = (options = {}) => reviewOf({ ...facts, profiles: managed }, options).profiles
      .map(({ name, marks: all }) => [name, ...all]);
    expect(marks({ inCode: new Set(['Ours']) })).toEqual([['Admin', 'managed by AWS', 'comes with Amazon Connect'], ['Handmade', 'in no code'], ['Ours']]);
    expect(marks()).toEqual([['Admin', 'managed by AWS', 'comes with Amazon Connect'], ['Handmade'], ['Ours']]);
  });
});

describe('a guardrail', () => {
  const verdictOf = (people: Record<string, number>) => reviewOf(
    instanceWith({ Desk: DESK, Quality: QUALITY, Both: [...DESK, ...QUALITY], Unread: undefined }, people), { guardrails: [APART] });

  test('is violated by people of whom no profile violates it alone', () => {
    const { guardrails, findings } = verdictOf({ 'Desk+Quality': 2, 'Both': 1, 'Desk': 4 });
    expect(guardrails[0]).toMatchObject({ verdict: 'violated', violating: [{ people: 2 }, { people: 1 }] });
    expect(findings).toEqual([expect.objectContaining({
      rule: 'guardrail-apart', severity: 'error', people: 3, permissions: ['CallRecordings.Unredacted.Access', 'Users.EditPermission'],
      message: '3 people can do what must be kept apart: Desk + Quality and Both. Whoever gives access does not use it.',
    })]);
  });

  test('is kept where nobody has both', () => {
    expect(verdictOf({ Desk: 1, Quality: 1 })).toMatchObject({ guardrails: [{ verdict: 'kept' }], findings: [] });
  });

  test('is neither where somebody holds what was not read, unless what was read violates it already', () => {
    const { guardrails, findings, abilities } = verdictOf({ 'Desk+Unread': 2, 'Quality': 1 });
    expect(guardrails[0]).toMatchObject({ verdict: 'undetermined', undetermined: [{ people: 2, unknown: [{ id: 'Unread', name: 'Unread' }] }] });
    expect(findings).toMatchObject([{ severity: 'warning', undecided: true, people: 2 }]);
    expect(abilities.map(({ undetermined }) => undetermined.length)).toEqual([0, 1, 1, 1, 1, 1]);
    expect(verdictOf({ 'Desk+Quality+Unread': 2 }).guardrails[0]).toMatchObject({ verdict: 'violated', undetermined: [] });
  });

  test('is not kept by a profile that the snapshot does not have', () => {
    expect(verdictOf({ 'Desk+gone': 1 })).toMatchObject({ guardrails: [{ verdict: 'undetermined' }], holders: [{ unknown: [{ id: 'gone' }] }] });
  });

  test('that can be waived is for whoever reviews to decide', () => {
    const guardrail = { id: 'export', reason: 'so', forbidPermissions: ['Cases.Export'], waivable: true };
    const { findings } = reviewOf(instanceWith({ A: ['Cases.Export'] }, { A: 1 }), { guardrails: [guardrail] });
    expect(findings).toMatchObject([{ severity: 'warning', message: '1 person can do what nobody may: A. So.' }]);
  });
});

test('a review says what it is about, when it was made and by what', () => {
  const { filing } = reviewOf(instanceWith({}, {}, { taken: '2026-09-30T07:00:00Z' }));
  expect(filing).toEqual({
    instance: INSTANCE_ARN, account: '111122223333', region: 'us-east-1', taken: '2026-09-30T07:00:00Z', reviewed: '2026-10-01T08:00:00Z',
    digest: createHash('sha256').update('text').digest('hex'), version: '1.2.3', catalog: { permissions: 328, digest: expect.stringMatching(/^[\da-f]{12}$/) },
  });
});

test('where nobody counted, the review says so and how to have it', () => {
  const review = reviewOf(instanceWith({ A: ['Users.EditPermission'] }));
  expect(review).toMatchObject({ people: undefined, holders: [], profiles: [{ people: undefined }] });
  expect(unassigned(review)).toEqual([]);
  expect(review.unread).toEqual([`who holds which profiles is not in q3.snapshot.json. Record it: connect-profiles snapshot ${INSTANCE_ARN} --users`]);
});
