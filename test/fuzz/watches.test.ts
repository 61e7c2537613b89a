import fc from 'fast-check';
import { corpusOf, type Files } from './support/corpus';
import { FORBIDDEN } from './support/invariants';
import { jsonMutantsOf } from './support/mutations';
import { compareWatched } from '../../src/enforcement/handler/compare-watched';
import { logText, messageOf } from '../../src/enforcement/handler/watch-message';
import { countsOf } from '../../src/enforcement/handler/watch-metrics';
import { readWatchedEvent, readWatchRequest, type WatchRequest } from '../../src/formats/watch-request';
import { NO_ACCESS } from '../../src/roles/access';
import type { InstanceFacts } from '../../src/rules/instance-facts';

const READER = 'watches';

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-1111-1111-1111-111111111111';

/** An instance on which one profile is as it should be, one is not, one is gone, and one is nobody's. */
const FACTS: InstanceFacts = {
  arn: INSTANCE, unreadable: {},
  profiles: ['Desk agent', 'Lead', 'By hand'].map((name, index) => ({
    id: `p-${index + 1}`, arn: `${INSTANCE}/security-profile/p-${index + 1}`, name, tags: {}, permissions: ['Users.Edit', 'Users.View'], access: NO_ACCESS,
  })),
};

/** Reads what the function was invoked with, as it does before it calls anything, and compares and tells as it does after. */
function run(files: Files): 'event' | 'told' | 'nothing' | 'refused' {
  const [text] = Object.values(files);
  const value = JSON.parse(text!) as unknown;
  const event = readWatchedEvent(value);
  if (event) {
    expect(event.profileIds.every((id) => typeof id === 'string')).toBe(true);
    return 'event';
  }
  const request = readOrRefuse(value);
  if (!request) {
    return 'refused';
  }
  const comparison = compareWatched(request, FACTS, () => true, '2027-03-31');
  expect(Object.values(countsOf(comparison)).every(Number.isSafeInteger)).toBe(true);
  expect(FORBIDDEN.test(logText(comparison))).toBe(false);
  if (comparison.concerns.length === 0) {
    return 'nothing';
  }
  const { subject, text: told } = messageOf(comparison, { request, time: new Date(0) });
  expect(subject).toMatch(/^[ -~]{1,100}$/);
  expect(FORBIDDEN.test(told)).toBe(false);
  expect(Buffer.byteLength(told)).toBeLessThan(262_144);
  return 'told';
}

/** What cannot be read is refused in words: a watch that does not know what to expect does not say that all is well. */
function readOrRefuse(value: unknown): WatchRequest | undefined {
  try {
    return readWatchRequest(value);
  } catch (error) {
    expect((error as Error).name).toMatch(/^(Error|SyntaxError)$/);
    return undefined;
  }
}

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is read', (name, files) => {
  expect(run(files)).toBe(name.startsWith('schedule') ? 'told' : 'event');
});

test('whatever an input of a watch has become, it is read or refused, and what is told can be sent and shown', () => {
  const given = new Set<string>();
  fc.assert(fc.property(jsonMutantsOf(READER), (files) => {
    given.add(run(files));
  }), { numRuns: 400 });
  expect([...given].sort()).toEqual(expect.arrayContaining(['event', 'refused', 'told']));
});
