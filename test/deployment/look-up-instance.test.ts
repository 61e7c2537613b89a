import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnInstance } from 'aws-cdk-lib/aws-connect';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { AgentProfile, ConnectInstance } from '../../src';
import { INSTANCE_ARN, profilesOf } from '../support/roles-app';

const env = { account: '111122223333', region: 'us-east-1' };

/** The key that the CDK has for the look-up. */
const KEY = 'cc-api-provider:account=111122223333:expectedMatchCount=exactly-one:propertiesToReturn.0=Arn'
  + ':propertyMatch.InstanceAlias=center:region=us-east-1:typeName=AWS$:$:Connect$:$:Instance';

function lookUp(context: Record<string, unknown> = {}, instanceAlias = 'center') {
  const app = new App({ context });
  const stack = new Stack(app, 'Stack', { env });
  const instance = ConnectInstance.fromLookup(stack, 'Instance', { instanceAlias });
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
  return { app, stack, instance };
}

test('Cloud Control lists instances, by their ARN, with what the documentation says that it calls', () => {
  const { schema } = JSON.parse(readFileSync(path.join(__dirname, '../../facts/cloudformation/AWS-Connect-Instance.json'), 'utf8'));
  expect(schema.primaryIdentifier).toEqual(['/properties/Arn']);
  expect(schema.properties).toHaveProperty('InstanceAlias');
  const options = readFileSync(path.join(__dirname, '../../docs/options.md'), 'utf8');
  expect(schema.handlers.list.permissions.filter((action: string) => !options.includes(`\`${action}\``))).toEqual([]);
});

test('the CDK CLI is to look up exactly one instance with the alias', () => {
  const { missing } = lookUp().app.synth().manifest;
  expect(missing).toEqual([expect.objectContaining({
    key: KEY,
    provider: 'cc-api-provider',
    props: expect.objectContaining({
      typeName: CfnInstance.CFN_RESOURCE_TYPE_NAME, propertyMatch: { InstanceAlias: 'center' }, propertiesToReturn: ['Arn'], expectedMatchCount: 'exactly-one',
    }),
  })]);
});

test('what is found is the instance', () => {
  const { app, stack, instance } = lookUp({ [KEY]: [{ Arn: INSTANCE_ARN, Identifier: INSTANCE_ARN }] });
  expect(app.synth().manifest.missing).toBeUndefined();
  expect(instance.instanceArn).toBe(INSTANCE_ARN);
  expect(instance.instanceId).toBe('11111111-2222-3333-4444-555555555555');
  expect(instance.env).toEqual(env);
  expect(profilesOf(stack).Agent.Properties.InstanceArn).toBe(INSTANCE_ARN);
});

test('until it is found, two look-ups of an alias are the same instance', () => {
  const { app, stack } = lookUp();
  const again = ConnectInstance.fromLookup(stack, 'Again', { instanceAlias: 'center' });
  new AgentProfile(stack, 'Other', { instance: again, securityProfileName: 'Agent' });
  expect(() => app.synth()).toThrow(/duplicate-name · Stack\/Other/);
});

test('an alias may itself be yet to be looked up', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env });
  ConnectInstance.fromLookup(stack, 'Instance', { instanceAlias: StringParameter.valueFromLookup(stack, '/connect/alias') });
  expect(app.synth().manifest.missing!.map(({ provider }) => provider)).toEqual(['ssm']);
});

test('a token is refused, which nobody can look up', () => {
  const stack = new Stack(new App(), 'Stack', { env });
  const { valueAsString } = new CfnParameter(stack, 'Alias');
  expect(() => ConnectInstance.fromLookup(stack, 'Instance', { instanceAlias: valueAsString })).toThrow('instanceAlias is a token, but the CDK CLI looks the instance up before');
});

test('a stack whose account and Region are not known is refused by the CDK', () => {
  expect(() => ConnectInstance.fromLookup(new Stack(new App(), 'Stack'), 'Instance', { instanceAlias: 'center' }))
    .toThrow(/account\/region are not specified at the stack level/);
});

test.each([[[]], [[{ Arn: INSTANCE_ARN }, { Arn: INSTANCE_ARN }]], [[{ Identifier: INSTANCE_ARN }]], ['text']])('a context with %j is refused', (value) => {
  expect(() => lookUp({ [KEY]: value })).toThrow(
    `The context of the app has ${JSON.stringify(value)} for the instance with the alias "center". Expected a list of one object with its Arn.`);
});
