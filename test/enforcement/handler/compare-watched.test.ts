import fc from 'fast-check';
import { INSTANCE } from './support/events';
import { compareWatched, type Comparison } from '../../../src/enforcement/handler/compare-watched';
import type { ExpectedProfile } from '../../../src/formats/validation-request';
import { readWatchRequest, writeWatchRequest } from '../../../src/formats/watch-request';
import { mapParts, PARTS, type AnyPart, type KnownAccess } from '../../../src/roles/access';
import type { Form } from '../../../src/roles/access/form';
import type { InstanceFacts, LiveProfile } from '../../../src/rules/instance-facts';
import { anySet } from '../../permissions/support/arbitraries';

const TODAY = '2027-03-31';
const STACK = 'arn:aws:cloudformation:us-east-1:111122223333:stack/Center/1';
const AGENTS = ['arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/1', 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/a/2'];
const ARN = `${INSTANCE}/security-profile/p-1`;

const anyText = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcXYZ09-_ é') }).filter((text) => text.trim() === text);
const anyNames = anySet.map((set) => set.names);
const anyTexts = fc.uniqueArray(anyText, { maxLength: 4 });

/** What is at its usual value may be left out. */
function anyMember(isOptional: boolean | undefined, usual: string | undefined): fc.Arbitrary<string | undefined> {
  return isOptional ? fc.constantFrom(usual, 'OTHER') : anyText;
}

/** Anything that an instance can have of a part: each item once, by the member that tells it from others. */
function anyValue(form: Form): fc.Arbitrary<unknown> {
  if (form === 'text') {
    return fc.option(anyText, { nil: undefined });
  }
  if (form === 'texts') {
    return anyTexts;
  }
  const [first, ...others] = Object.entries(form);
  const members = others.map(([name, { form: inner, optional, usual }]): [string, fc.Arbitrary<unknown>] => (
    [name, inner === 'texts' ? fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 }) : anyMember(optional, usual)]));
  const anyItem = fc.record({ [first![0]]: anyText, ...Object.fromEntries(members) });
  return fc.uniqueArray(anyItem, { maxLength: 3, selector: (item) => item[first![0]] });
}

const anyAccess = fc.record(mapParts<Record<string, fc.Arbitrary<unknown>>>(({ form }) => anyValue(form)))
  .map((access) => access as unknown as KnownAccess);

const anyDeployed = fc.record({
  name: anyText, permissions: anyNames, access: anyAccess, heldBy: fc.subarray(AGENTS),
});

function comparison(expected: ExpectedProfile, live: Partial<LiveProfile>, agents: readonly string[] = expected.heldBy ?? []): Comparison {
  const request = readWatchRequest(writeWatchRequest({
    expected: { instanceArn: INSTANCE, profiles: { Agent: expected }, arns: { Agent: ARN } },
    settings: { guardrails: [], waivers: [] }, stackId: STACK, periodMinutes: 60, metrics: { namespace: 'n', watch: 'w' },
  }));
  const profile = { id: 'p-1', arn: ARN, name: expected.name, permissions: [...expected.permissions].sort(), access: expected.access as KnownAccess, ...live };
  const facts: InstanceFacts = {
    arn: INSTANCE, profiles: [profile], unreadable: {},
    aiAgents: AGENTS.map((arn) => ({ arn, profiles: agents.includes(arn) ? ['p-1'] : [] })),
  };
  return compareWatched(request, facts, () => true, TODAY);
}

test('a profile that is exactly as it was deployed is no concern, whatever rules would say of it', () => {
  fc.assert(fc.property(anyDeployed, (expected) => {
    expect(comparison(expected, {})).toEqual({ concerns: [], unknown: [] });
  }), { numRuns: 80 });
});

test('the order of what an instance has is no change', () => {
  fc.assert(fc.property(anyDeployed, (expected) => {
    const turned = (value: unknown): unknown => (Array.isArray(value) ? [...value].reverse() : value);
    const access = mapParts<KnownAccess>(({ key }) => turned(expected.access[key]));
    expect(comparison(expected, { access, permissions: [...expected.permissions].reverse() }).concerns).toEqual([]);
  }), { numRuns: 40 });
});

test.each(PARTS.map((part) => [part.title, part] as const))('any change of one part alone is a concern: %s', (_, part: AnyPart) => {
  const anyChange = fc.tuple(anyDeployed, anyValue(part.form))
    .filter(([{ access }, value]) => meaningOf(part, access[part.key]) !== meaningOf(part, value));
  fc.assert(fc.property(anyChange, ([expected, value]) => {
    const { concerns } = comparison(expected, { access: { ...expected.access, [part.key]: value } });
    expect(concerns).toMatchObject([{ what: 'changed', name: expected.name, profileId: 'p-1' }]);
    expect(concerns[0]!.change!.aspects.length).toBeGreaterThan(0);
  }), { numRuns: 20 });
});

test('any change of the permissions alone is a concern, and names every one', () => {
  const anyChange = fc.tuple(anyDeployed, anyNames).filter(([{ permissions }, others]) => permissions.join() !== others.join());
  fc.assert(fc.property(anyChange, ([expected, permissions]) => {
    const { concerns } = comparison(expected, { permissions });
    expect(concerns).toMatchObject([{ what: 'changed' }]);
    const { change } = concerns[0]!;
    const renamed = change!.renamed.flatMap(({ from, to }) => [...from, ...to]);
    const named = [...change!.permissions.map(({ permission: { name } }) => name), ...renamed];
    const isInBoth = (name: string) => permissions.includes(name) && expected.permissions.includes(name);
    expect([...permissions, ...expected.permissions].filter((name) => !isInBoth(name) && !named.includes(name))).toEqual([]);
  }), { numRuns: 40 });
});

test('an AI agent that holds it no longer is a concern', () => {
  fc.assert(fc.property(anyDeployed.filter(({ heldBy }) => heldBy.length > 0), (expected) => {
    expect(comparison(expected, {}, expected.heldBy.slice(1)).concerns).toMatchObject([{ what: 'changed' }]);
  }), { numRuns: 20 });
});

test('a profile that is gone is a concern', () => {
  fc.assert(fc.property(anyDeployed, (expected) => {
    expect(comparison(expected, { arn: `${ARN}-other`, name: `${expected.name}2` }).concerns.filter(({ what }) => what === 'deleted')).toHaveLength(1);
  }), { numRuns: 20 });
});

test('a part that was not read is not unchanged', () => {
  fc.assert(fc.property(anyDeployed, fc.constantFrom(...PARTS), (expected, { operation }) => {
    const access = Object.fromEntries(PARTS.filter((part) => part.operation !== operation).map(({ key }) => [key, expected.access[key]]));
    expect(comparison(expected, { access })).toMatchObject({ concerns: [], unknown: [expect.stringContaining(operation)] });
  }), { numRuns: 20 });
});

/** Equal where Connect treats both alike: what is at its usual value may be said or not. */
function meaningOf({ form }: AnyPart, value: unknown): string {
  const known = ([value ?? []].flat() as (string | Record<string, unknown>)[]).map((item) => (typeof item === 'string' ? item : JSON.stringify(
    Object.entries(form).map(([name, { usual }]: [string, { usual?: string }]) => [item[name] ?? usual].flat().sort()))));
  return [...new Set(known)].sort().join();
}
