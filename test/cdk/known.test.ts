import { App, Lazy, Stack, Stage, Token, type Environment } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import {
  ProfileSettingsDefinition, ProfileSettings, BreakGlassProfile, ConnectInstance, HierarchyGroup, ProfileAiAgent, ProfileFlowModule,
  SecurityProfile, ToggleSetting, UsersPermissions,
} from '../../src';
import { asToken, isKnown } from '../../src/cdk/known';

const ENV = { account: '111122223333', region: 'us-east-1' };

/** What a synthesis says before anything was looked up. */
function firstSynthesis(build: (stack: Stack, lookUp: (name: string) => string) => void, ...envs: Environment[]) {
  const app = new App();
  const stages = envs.map((env) => new Stage(app, `Stage${env.region}`, { env }));
  for (const scope of stages) {
    const stack = new Stack(scope, 'Stack');
    build(stack, (name) => StringParameter.valueFromLookup(stack, name));
  }
  const assembly = app.synth();
  return stages.map((stage) => assembly.getNestedAssembly(stage.artifactId).manifest.missing?.length);
}

test('an app that has yet to look something up is synthesized, so that it can be looked up', () => {
  expect(firstSynthesis((stack, lookUp) => {
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', lookUp('/connect/arn'), { validation: { writeWhatCloudFormationCannot: true } });
    expect(Token.isUnresolved(instance.instanceId)).toBe(true);
    const profile = new SecurityProfile(stack, 'Team', {
      instance,
      securityProfileName: lookUp('/connect/name'),
      description: lookUp(`/connect/${'description'.repeat(30)}`),
      permissions: UsersPermissions.USERS_VIEW,
      hierarchyAccessControl: { group: HierarchyGroup.fromId(lookUp('/connect/group')) },
      flowModules: [ProfileFlowModule.fromArn(lookUp('/connect/module'))],
      aiAgents: [ProfileAiAgent.thirdParty(lookUp('/connect/agent'))],
    });
    new BreakGlassProfile(stack, 'Emergency', { instance, securityProfileName: `Emergency ${lookUp('/connect/name')}` });
    const referred = SecurityProfile.fromSecurityProfileArn(stack, 'Referred', lookUp('/connect/profile'));
    expect(Token.isUnresolved(referred.securityProfileId)).toBe(true);
    const application = new ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [new ToggleSetting('print', { title: 'Print' })] });
    new ProfileSettings(stack, 'Settings', { definition: application, parameterPrefix: lookUp('prefix') }).assign(profile);
  }, ENV)).toEqual([8]);
});

test('what is looked up in two environments is not the same instance', () => {
  expect(firstSynthesis((stack, lookUp) => {
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', lookUp('/connect/arn'));
    const byHand = Object.assign(new Construct(stack, 'ByHand'), { instanceRef: { instanceArn: lookUp('/connect/other') }, env: { ...ENV, region: stack.region } });
    [instance, byHand].forEach((one, index) => new SecurityProfile(stack, `Team${index}`, {
      instance: one, securityProfileName: 'Team', permissions: UsersPermissions.USERS_VIEW,
    }));
  }, ENV, { ...ENV, region: 'eu-west-2' })).toEqual([2, 2]);
});

test.each([
  ['a text', 'Sales', true],
  ['a token', Token.asString({ Ref: 'Name' }), false],
  ['what stands in for a value', 'dummy-value-for-/connect/name', false],
  ['what CloudFormation looks up', '{{resolve:ssm:/connect/name}}', false],
  ['a text with it', 'Sales dummy-value-for-/connect/name', false],
])('%s', (_, text, known) => {
  expect(isKnown(text)).toBe(known);
  expect(Token.isUnresolved(asToken(text))).toBe(!known);
  expect(new Stack().resolve(asToken(text))).toEqual(new Stack().resolve(text));
});

test('a token stays the one that it is', () => {
  const token = Lazy.string({ produce: () => 'Sales' });
  expect(asToken(token)).toBe(token);
});
