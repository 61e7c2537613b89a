import fc from 'fast-check';
import { catalogNames } from '../../src/permissions/catalog';
import { nearest } from '../../src/permissions/nearest';

/** One letter left out, doubled, changed, or swapped with the next. */
const typos: ((name: string, at: number) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  (name, at) => `${name.slice(0, at)}x${name.slice(at + 1)}`,
  (name, at) => name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
];

test('a name is nearest to itself, also with a small typo', () => {
  fc.assert(fc.property(fc.constantFrom(...catalogNames), fc.option(fc.constantFrom(...typos)), fc.nat(), (name, typo, at) => {
    const written = typo ? typo(name, at % name.length) : name;
    fc.pre(written === name || !catalogNames.includes(written));
    expect(nearest(written)[0]).toBe(name);
  }), { numRuns: 100 });
}, 30_000);

test.each([
  ['Queue.View', 'Queues.View'],
  ['RoutingProfiles.View', 'RoutingPolicies.View'],
  ['QuickConnects.View', 'TransferDestinations.View'],
  ['UserEdit', 'Users.Edit'],
  ['Users.Update', 'Users.Edit'],
  ['connect:DeleteSecurityProfile', 'SecurityProfiles.Delete'],
  ['MetricsAccess', 'AccessMetrics'],
  ['RealtimeReporting', 'AccessMetrics.RealTimeMetrics.Access'],
  ['Call recordings (redacted) - Access', 'CallRecordings.Redacted.Access'],
  ['CASES_VIEW', 'Cases.View'],
])('%s is meant for %s', (wrong, right) => {
  expect(nearest(wrong)[0]).toBe(right);
});

test.each(['Zebra.Quagga', 'xyz', '', '...'])('nothing is near %j', (wrong) => {
  expect(nearest(wrong)).toEqual([]);
});

test('at most three are suggested', () => {
  expect(nearest('Queues').length).toBe(3);
});
