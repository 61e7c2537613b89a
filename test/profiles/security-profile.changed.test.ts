import { Aspects, Lazy } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { AgentProfile } from '../../src';
import { encode } from '../../src/permissions/compact';
import { rolesStack } from '../support/roles-app';
import { synthesize } from './support/synthesis';

/** An agent and a second one, both of which something changes behind the library's back. */
function agents(change: (resource: CfnSecurityProfile) => void) {
  const { app, stack, instance } = rolesStack();
  ['First', 'Second'].forEach((name) => new AgentProfile(stack, name, { instance, securityProfileName: name }));
  Aspects.of(app).add({ visit: (node) => void (node instanceof CfnSecurityProfile && change(node)) });
  return { app, stack };
}

test.each([
  ['a new list', (resource: CfnSecurityProfile) => { resource.permissions = [...resource.permissions!, 'Users.EditPermission']; }],
  ['the same list', (resource: CfnSecurityProfile) => { resource.permissions!.push('Users.EditPermission'); }],
  ['a list that is known later', (resource: CfnSecurityProfile) => { resource.permissions = Lazy.list({ produce: () => ['Users.EditPermission'] }); }],
])('permissions that an aspect adds are judged: %s', (_, change) => {
  expect(synthesize(agents(change).app).error).toContain('privilege-escalation · Stack/First "First"');
});

test('a name that it gives is judged', () => {
  expect(synthesize(agents((resource) => { resource.securityProfileName = 'Same'; }).app).error).toContain('duplicate-name · Stack/Second "Same"');
});

test('the deployment is asked for what the template has', () => {
  const { stack } = agents((resource) => {
    resource.securityProfileName = `${resource.securityProfileName} changed`;
    resource.permissions = ['Queues.View', 'BasicAgentAccess'];
  });
  const [before] = Object.values<any>(Template.fromStack(stack).findResources('Custom::ConnectSecurityProfileValidation'));
  const asked = encode(['BasicAgentAccess', 'Queues.View']);
  expect(Object.values(before.Properties.Profiles)).toEqual([`First changed:${asked}`, `Second changed:${asked}`]);
});
