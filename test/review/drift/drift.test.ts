import { templateApp } from '../../../src/review/assembly/read-app';
import { driftOf } from '../../../src/review/drift/drift';
import { INSTANCE_ARN } from '../support/assembly';

const app = templateApp({
  Resources: {
    Agent: {
      Type: 'AWS::Connect::SecurityProfile',
      Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Service agent', Permissions: ['BasicAgentAccess'] },
    },
  },
}, 'template');
const live = (name: string, type?: string) => ({ id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, type, permissions: ['BasicAgentAccess'] });

test('profiles that no role stands for are told, but for those that are AWS\'s', () => {
  const profiles = [live('Service agent'), live('By hand'), live('Of a console', 'CUSTOMER_MANAGED'), live('Of AWS', 'AWS_MANAGED')];
  expect(driftOf(app, [{ arn: INSTANCE_ARN, profiles, unreadable: {} }]).instances).toMatchObject([{
    roles: [{ status: 'same' }], unmanaged: ['By hand', 'Of a console'],
  }]);
});

test.each([
  ['as the code says', undefined], ['with other permissions', ['Users.View']], ['whose permissions were not read', 'unread'],
])('a profile of AWS with the name of a role is nobody\'s drift: %s', (_, permissions) => {
  const profile = { ...live('Service agent', 'AWS_MANAGED'), ...(permissions ? { permissions: permissions === 'unread' ? undefined : permissions as string[] } : {}) };
  expect(driftOf(app, [{ arn: INSTANCE_ARN, profiles: [profile], unreadable: {} }]).instances).toEqual([{
    instance: INSTANCE_ARN, roles: [], applications: [], notDeployed: [], undetermined: [], managedByAws: ['Service agent'], unmanaged: [], findings: [],
  }]);
});
