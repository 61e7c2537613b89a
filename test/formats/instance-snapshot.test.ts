import * as fc from 'fast-check';
import { readSnapshot, writeSnapshot } from '../../src/formats/instance-snapshot';
import type { InstanceFacts } from '../../src/rules/instance-facts';
import { tags } from '../support/access';

const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 });
const names = fc.uniqueArray(name, { maxLength: 5 });
const map = fc.dictionary(name, name, { maxKeys: 4 });

const profile = fc.record({
  id: name, arn: name, name, type: fc.constantFrom('AWS_MANAGED', 'CUSTOMER_MANAGED'), description: name, tags: map, permissions: names,
  access: fc.tuple(
    fc.option(fc.record({
      accessControlTags: map.map(tags), tagRestrictedResources: names, hierarchyRestrictedResources: names,
      hierarchyGroupId: fc.option(name, { nil: undefined }),
    }), { nil: {} }),
    fc.option(fc.record({
      dataTableAttributes: fc.uniqueArray(fc.record({ name, values: names }), { maxLength: 3, selector: (one) => one.name }),
    }), { nil: {} }),
    fc.record({
      flowModules: names.map((ids) => ids.map((id) => ({ id }))), aiAgents: names.map((arns) => arns.map((arn) => ({ arn }))),
      applications: fc.uniqueArray(
        fc.record({ namespace: name, permissions: names, type: name }, { requiredKeys: ['namespace', 'permissions'] }),
        { maxLength: 3, selector: ({ namespace }) => namespace }),
    }, { requiredKeys: [] }),
  // A snapshot has data tables only together with the other restrictions.
  ).map(([restrictions, later, lists]) => ({ ...restrictions, ...(Object.keys(restrictions).length === 0 ? {} : later), ...lists })),
}, { requiredKeys: ['id', 'arn', 'name'] });

const combination = fc.record({ profiles: names, people: fc.integer({ min: 1, max: 5000 }), names }, { requiredKeys: ['profiles', 'people'] });

const facts = fc.record({
  arn: name, status: name, attributes: fc.dictionary(name, fc.boolean()),
  integrations: names, storage: names, applications: names, applicationNamespaces: names,
  profiles: fc.uniqueArray(profile, { maxLength: 4, selector: ({ id }) => id }),
  people: fc.uniqueArray(combination, { maxLength: 4, selector: ({ profiles }) => JSON.stringify([...profiles].sort()) }),
  aiAgents: fc.uniqueArray(fc.record({ arn: name, profiles: names }), { maxLength: 4, selector: ({ arn }) => arn }),
  hierarchyGroups: names, flowModules: names, unreadable: map,
}, { requiredKeys: ['arn', 'unreadable'] }) as fc.Arbitrary<InstanceFacts>;

test('what is written can be read, and written again to the same bytes', () => {
  fc.assert(fc.property(facts, (given) => {
    const text = writeSnapshot(given);
    expect(writeSnapshot(readSnapshot(text, 'snapshot'))).toBe(text);
  }));
});

test('the order in which the service lists things makes no difference', () => {
  const reversed = <T>(list: readonly T[] | undefined) => list && [...list].reverse();
  fc.assert(fc.property(facts, (given) => {
    const other: InstanceFacts = {
      ...given,
      integrations: reversed(given.integrations),
      hierarchyGroups: reversed(given.hierarchyGroups),
      people: reversed(given.people?.map((one) => (
        { ...one, profiles: reversed(one.profiles)!, ...(one.names && { names: reversed(one.names) }) }))),
      aiAgents: reversed(given.aiAgents?.map((one) => ({ ...one, profiles: reversed(one.profiles)! }))),
      attributes: given.attributes && Object.fromEntries(Object.entries(given.attributes).reverse()),
      profiles: reversed(given.profiles?.map((one) => (
        {
          ...one,
          permissions: reversed(one.permissions),
          access: Object.fromEntries(Object.entries(one.access ?? {})
            .map(([key, part]) => [key, Array.isArray(part) ? reversed(part) : part])),
        }))),
    };
    expect(writeSnapshot(other)).toBe(writeSnapshot(given));
  }));
});

test('keys that programs stumble over are only keys', () => {
  const text = '{"schema": "connect-profiles/snapshot/1", "arn": "a", "attributes": {"__proto__": true, "constructor": false}}';
  const { attributes } = readSnapshot(text, 'snapshot');
  expect(Object.keys(attributes!).sort()).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).__proto__).toBe(Object.prototype);
});

test('terminal escapes do not survive', () => {
  const text = '{"schema": "connect-profiles/snapshot/1", "arn": "a", "profiles": [{"id": "i", "arn": "a", "name": "x\\u001b[2J"}]}';
  expect(readSnapshot(text, 'snapshot').profiles![0]!.name).toBe('x\\u001b[2J');
});

test('what was not read is absent, not empty', () => {
  expect(readSnapshot(writeSnapshot({ arn: 'a', unreadable: {} }), 's')).toEqual({ arn: 'a', unreadable: {} });
});

test('a snapshot that an editor saved with a byte-order mark is one', () => {
  const text = writeSnapshot({ arn: 'a', unreadable: {} });
  expect(readSnapshot(`\ufeff${text}`, 'snapshot')).toEqual(readSnapshot(text, 'snapshot'));
});

test('a snapshot with names of people says so before anything else, and says of how many', () => {
  const people = [{ profiles: ['a'], people: 2, names: ['ann', 'bob'] }, { profiles: ['b'], people: 1, names: ['cid'] }];
  const written = JSON.parse(writeSnapshot({ arn: 'a', people, unreadable: {} })) as Record<string, unknown>;
  expect(Object.keys(written).slice(0, 2)).toEqual(['schema', 'personalData']);
  expect(written.personalData).toMatch(/^This file holds personal data: the user names of 3 people\./);
  expect(writeSnapshot({ arn: 'a', people: people.map(({ names: _, ...rest }) => rest), unreadable: {} })).not.toContain('personalData');
});

test.each([0, -1, 1.5, '7', undefined])('%s is no number of people', (people) => {
  const text = JSON.stringify({ schema: 'connect-profiles/snapshot/1', arn: 'a', people: [{ profiles: ['a'], people }] });
  expect(() => readSnapshot(text, 's.json')).toThrow('s.json is not a valid snapshot: "people[0].people" must be a whole number of people above 0');
});
