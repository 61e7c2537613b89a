import { Stack } from 'aws-cdk-lib';
import { DeployFixture } from '../../../emulator/cloudformation/deploy-fixture';
import { AgentProfile, ConnectInstance } from '../../../src';
import { liveProfiles, profilesOf } from '../support/live-profiles';

/** Operations that only the validation calls; the others are CloudFormation's, which waits and tries again. */
const OF_THE_VALIDATION = ['DescribeInstance', 'ListSecurityProfiles', 'ListInstanceAttributes', 'ListSecurityProfilePermissions'];

let fixture: DeployFixture;
beforeAll(async () => {
  fixture = await DeployFixture.start({ throttling: true });
});
afterAll(() => fixture?.stop());

test('the validation keeps to the rates of the service, on an account where two stacks deploy at once', async () => {
  const instances = [fixture.connect.addInstance(), fixture.connect.addInstance()];
  const roles = (instance: { arn: string }, description?: string) => (stack: Stack) => {
    const connect = ConnectInstance.fromInstanceArn(stack, 'Instance', instance.arn);
    for (let index = 0; index < 8; index++) {
      new AgentProfile(stack, `Agent${index}`, { instance: connect, securityProfileName: `Agent ${index}`, description });
    }
  };
  const one = await fixture.deploy('One', roles(instances[0]));
  expect(one.status).toBe('CREATE_COMPLETE');
  const throttled = fixture.connect.requests.filter(({ error, operation }) => error && OF_THE_VALIDATION.includes(operation));
  expect(throttled).toEqual([]);

  const [two, again] = await Promise.all([
    fixture.deploy('Two', roles(instances[1])),
    fixture.deploy('One', roles(instances[0], 'changed')),
  ]);
  expect([two.status, again.status]).toEqual(['CREATE_COMPLETE', 'UPDATE_COMPLETE']);
  expect(liveProfiles(instances[1])).toEqual(profilesOf(two.template, instances[1]));
});
