import { App, Aspects, Lazy, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { ProfileResource } from '../../src/profiles/profile-resource';
import { INSTANCE_ARN } from '../support/roles-app';

const NAMES = ['Cases.View', 'Users.View'];

/** What the template has of a resource, and of an L1 with the same properties, once both were changed. */
function resources(change: (profile: CfnSecurityProfile) => unknown) {
  const props = { instanceArn: INSTANCE_ARN, securityProfileName: 'Desk', description: 'At the desk', tags: [{ key: 'team', value: 'a' }] };
  return [
    (stack: Stack) => new ProfileResource(stack, 'Desk', NAMES, props),
    (stack: Stack) => new CfnSecurityProfile(stack, 'Desk', { ...props, permissions: [...NAMES] }),
  ].map((define) => {
    const stack = new Stack(new App(), 'Stack');
    change(define(stack));
    return JSON.stringify(Template.fromStack(stack).toJSON().Resources);
  });
}

test.each<[string, (profile: CfnSecurityProfile) => unknown]>([
  ['nothing', () => undefined],
  ['its permissions, in place', ({ permissions }) => permissions!.push('Queues.View')],
  ['one of its permissions', ({ permissions }) => { permissions![0] = 'Queues.View'; }],
  ['its permissions for a token', ({ permissions }) => permissions!.push(Lazy.string({ produce: () => 'Queues.View' }))],
  ['its permissions for none', (profile) => { profile.permissions = undefined; }],
  ['its permissions in an aspect', (profile) => Aspects.of(profile).add({ visit: () => { profile.permissions = ['Queues.View']; } })],
  ['a permission by an override', (profile) => profile.addPropertyOverride('Permissions.1', 'Queues.View')],
  ['its permissions by an override', (profile) => profile.addPropertyOverride('Permissions', ['Queues.View'])],
  ['its name', (profile) => { profile.securityProfileName = 'Front desk'; }],
])('whoever changes %s has the template that an L1 gives', (_, change) => {
  const [own, l1] = resources(change);
  expect(own).toBe(l1);
});

test('an override of one app is not in the next one', () => {
  const [first] = resources((profile) => profile.addPropertyOverride('Permissions.0', 'Queues.View'));
  const [second] = resources(() => undefined);
  expect(first).toContain('Queues.View');
  expect(second).not.toContain('Queues.View');
});

test('what the L1 refuses is refused', () => {
  expect(() => resources((profile) => { profile.permissions = [1] as unknown as string[]; })).toThrow('permissions');
});
