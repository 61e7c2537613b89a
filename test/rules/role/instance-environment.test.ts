import { App, Stack } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { AgentProfile, ProfileRule, type Waiver } from '../../../src';
import { review } from '../../../src/review/app/review';
import { readApp } from '../../../src/review/assembly/read-app';
import type { Role } from '../../../src/roles/role';
import { instanceEnvironment as instanceEnvironmentRule } from '../../../src/rules/role/instance-environment';
import { find, role } from '../support/make';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

function found(instance: string, environment: Role['environment']) {
  return find(instanceEnvironmentRule, role([], { id: 'Stack/Agent', instance, environment }));
}

test.each([
  [ARN, { account: '111122223333', region: 'us-east-1' }],
  [ARN, { account: undefined, region: undefined }],
  [ARN, undefined],
  ['Stack/Instance', { account: '444455556666', region: 'eu-west-2' }],
])('%s in %j is as it should be, or not known', (instance, environment) => {
  expect(found(instance, environment)).toEqual([]);
});

test('each part that differs is told with both values', () => {
  expect(found(ARN, { region: 'eu-west-2' })).toMatchObject([{
    severity: 'error', role: 'Stack/Agent', permissions: [],
    message: expect.stringMatching(/eu-west-2.*us-east-1/), fix: expect.stringContaining('111122223333/us-east-1'),
  }]);
  expect(found(ARN, { account: '444455556666', region: 'eu-west-2' })).toEqual([expect.objectContaining({
    message: expect.stringMatching(/account 444455556666.*111122223333.*region eu-west-2.*us-east-1/),
  })]);
});

test('of an instance whose ARN is not known yet, what is known of where it is counts', () => {
  const foundOf = (instanceEnvironment: Role['environment'], environment: Role['environment'] = { account: '111122223333', region: 'eu-west-2' }) => (
    find(instanceEnvironmentRule, role([], { instance: 'Home/Instance', environment, instanceEnvironment })));
  expect(foundOf({ account: '111122223333', region: 'us-east-1' })).toMatchObject([{
    message: expect.stringMatching(/region eu-west-2.* us-east-1 \(Home\/Instance\)/), fix: expect.stringContaining('111122223333/us-east-1'),
  }]);
  expect(foundOf({ region: 'us-east-1' })).toMatchObject([{ fix: expect.stringContaining('to us-east-1,') }]);
  expect(foundOf({ account: undefined, region: 'eu-west-2' })).toEqual([]);
  expect(foundOf({ account: undefined, region: undefined })).toEqual([]);
});

test('an instance that a stack of another Region defines is an error, which reports have where it is waived', () => {
  const app = new App();
  const stackIn = (region: string) => new Stack(app, region, { env: { account: '111122223333', region }, crossRegionReferences: true });
  const instance = new CfnInstance(stackIn('us-east-1'), 'Instance', { identityManagementType: 'SAML', attributes: { inboundCalls: true, outboundCalls: true } });
  const agent = (id: string, waivers?: Waiver[]) => new AgentProfile(stackIn(id), 'Agent', { instance, securityProfileName: 'Service agent', waivers });
  agent('eu-west-2', [{ rule: ProfileRule.INSTANCE_ENVIRONMENT, reason: 'It will move' }]);
  const { directory } = app.synth();
  expect(review(readApp(directory)).findings.filter(({ rule }) => rule === 'instance-environment')).toMatchObject([
    { role: 'eu-west-2/Agent', waived: 'It will move', message: expect.stringMatching(/region eu-west-2.* us-east-1 /) },
  ]);
});

test('what belongs to another instance is an error, where both are known', () => {
  const references = [`${ARN}/agent-group/1`, `${ARN.replace('us-east-1', 'eu-west-2')}/flow-module/2`, `${ARN}0/flow-module/3`];
  const inInstance = (instance: string) => find(instanceEnvironmentRule, role([], { id: 'Stack/Agent', instance, references }));
  expect(inInstance(ARN)).toEqual(references.slice(1).map((arn) => expect.objectContaining({
    severity: 'error', role: 'Stack/Agent', message: expect.stringContaining(`${arn},`),
  })));
  expect(inInstance('Stack/Instance')).toEqual([]);
});
