import { byInstance, instancesOf } from '../../../src/review/app/instances';
import type { ReviewedApp } from '../../../src/review/app/reviewed-app';

const KNOWN = 'arn:aws:connect:us-east-1:111122223333:instance/one';

function appOn(...instances: readonly string[]): ReviewedApp {
  return { source: 'a test', roles: instances.map((instance) => ({ role: { instance } })) } as unknown as ReviewedApp;
}

test('a role whose instance only the deployment knows is taken to be of the one that facts are there of', () => {
  expect(byInstance(appOn('${Instance}'), [{ arn: KNOWN, unreadable: {} }]).knownInstances).toHaveLength(1);
});

test.each([
  'arn:aws:connect:eu-west-1:111122223333:instance/other', 'arn:aws:connect:eu-west-1:111122223333:instance/other_prod',
  'arn:aws:connect:eu-west-1:1111:instance/other', 'arn:foo:connect:eu-west-1:111122223333:instance/other',
])('a role of %s is not, though that may be wrong', (instance) => {
  const { knownInstances, unknownInstances } = byInstance(appOn(instance), [{ arn: KNOWN, unreadable: {} }]);
  expect([knownInstances, unknownInstances.map((one) => one.instance)]).toEqual([[], [instance]]);
  expect(instancesOf(appOn(instance))).toEqual([instance]);
});
