import { App, Mixins, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { anotherCopy, copyOf } from './support/another-copy';
import * as own from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

type Library = typeof own;

const older = anotherCopy({ copy: copyOf('0.0.1') });
const newer = anotherCopy({ copy: copyOf('9.9.9') });

/** An app with a role of a copy of the library, and a profile that is written as a resource. */
function appWith({ AgentProfile, ConnectInstance }: Library, options?: own.ConnectInstanceOptions) {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  new AgentProfile(stack, 'Ready', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, options), securityProfileName: 'Ready',
  });
  const profile = new CfnSecurityProfile(stack, 'Team', {
    instanceArn: INSTANCE_ARN, securityProfileName: 'Team', permissions: ['BasicAgentAccess', 'TransferDestinations.View'],
  });
  return { app, stack, profile };
}

const of = (stack: Stack, type: string) => Object.values<any>(Template.fromStack(stack).findResources(type));

describe.each<[string, Library, Library]>([
  ['a newer one for roles of the app', own, newer],
  ['an older one for roles of the app', own, older],
  ['one that is loaded with the CDK', own, anotherCopy({ hasOwnPeers: true })],
])('the mixin of a copy of the library: %s', (_, one, other) => {
  test('leaves out the roles of the other copy, and shares its validation', () => {
    const { app, stack } = appWith(one);
    Mixins.of(app).apply(new other.ValidatedSecurityProfile());
    const [{ Properties }, ...more] = of(stack, 'Custom::ConnectSecurityProfileValidation');
    expect(more).toEqual([]);
    expect(Object.keys(Properties.Profiles).sort()).toEqual([expect.stringMatching(/^Ready/), 'Team']);
  });

  test('is one with that of the other copy', () => {
    const { app, stack, profile } = appWith(one, { validation: { enabled: false } });
    profile.permissions = ['Users.EditPermission', 'Users.View'];
    Mixins.of(app).apply(new one.ValidatedSecurityProfile());
    Mixins.of(app).apply(new other.ValidatedSecurityProfile({ privilegeReason: 'Repairs users' }));
    expect(app.synth().getStackByName('Stack').messages.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(of(stack, 'AWS::Connect::SecurityProfile')).toHaveLength(2);
  });

  test('finds what is made after that of the other copy', () => {
    const { app, stack } = appWith(one, { validation: { enabled: false } });
    Mixins.of(app).apply(new one.ValidatedSecurityProfile(), new other.ValidatedSecurityProfile());
    new CfnSecurityProfile(stack, 'Late', { instanceArn: INSTANCE_ARN, securityProfileName: 'Late', permissions: ['Users.View'] });
    const messages = app.synth().getStackByName('Stack').messages.filter(({ level }) => level === 'warning');
    expect(messages.map(({ id }) => id)).toEqual(['/Stack/Late']);
  });
});
