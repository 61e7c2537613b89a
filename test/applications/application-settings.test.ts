import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  AdministratorProfile, AgentFeature, AgentProfile, ApplicationDefinition, ApplicationSettings, ConnectInstance, SupervisorProfile, ToggleSetting,
  type ApplicationSettingsProps,
} from '../../src';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';
import { ACTIVITY, DESK, LISTEN } from './support/desk';

function desk(props: Partial<ApplicationSettingsProps> = {}) {
  const { app, stack, instance } = rolesStack();
  const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent', features: [AgentFeature.OWN_CONTACTS] });
  const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
  return { app, stack, instance, agent, supervisor, settings: new ApplicationSettings(stack, 'Desk', { application: DESK, ...props }) };
}

/** Documents by the last part of the parameter's name: `default`, or the logical id of the profile. */
function documents(stack: Stack): Record<string, any> {
  const parameters = Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Parameter'));
  return Object.fromEntries(parameters.map(({ Properties: { Name, Value } }) => [
    typeof Name === 'string' ? Name : JSON.stringify(Name), JSON.parse(Value).settings,
  ]));
}

test('a document a profile, under the id of the profile', () => {
  const { stack, agent, settings } = desk();
  settings.assign(agent, ACTIVITY.choose('own'));
  const [logicalId] = Object.keys(Template.fromStack(stack).findResources('AWS::Connect::SecurityProfile', { Properties: { SecurityProfileName: 'Agent' } }));
  Template.fromStack(stack).hasResourceProperties('AWS::SSM::Parameter', {
    Type: 'String',
    Name: { 'Fn::Join': ['', ['/connect/desk/', { 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: logicalId }] }] }]] },
    Value: '{"format":1,"application":"desk","version":3,"profile":"Agent","settings":'
      + '{"listen":false,"whisper":false,"recordings":false,"users":[],"activity":"own","fax":false}}',
    Description: 'Settings of The desk',
  });
  expect(stack.resolve(settings.parameterName(agent))).toEqual({
    'Fn::Join': ['', ['/connect/desk/', { 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: logicalId }] }] }]],
  });
});

test('a profile that was saved as another takes its settings over, with changes', () => {
  const { stack, supervisor, settings } = desk();
  const lead = supervisor.saveAs(stack, 'Lead', { securityProfileName: 'Lead' });
  settings.assign(supervisor, LISTEN.on(), ACTIVITY.choose('all'));
  settings.assignLike(lead, supervisor, ACTIVITY.choose('none'));
  expect(Object.values(documents(stack))).toEqual([expect.objectContaining({ listen: true, activity: 'all' }), expect.objectContaining({ listen: true, activity: 'none' })]);
});

test('the default is that of the most restrictive profile', () => {
  const { stack, agent, supervisor, settings } = desk();
  settings.useAsDefault();
  settings.assign(supervisor, LISTEN.on());
  settings.assign(agent, ACTIVITY.choose('own'));
  expect(documents(stack)['/connect/desk/default']).toMatchObject({ listen: false, activity: 'own' });
});

test('reading is allowed for what is read, and nothing else', () => {
  const { stack, agent, settings } = desk({ parameterPrefix: '/contact-center/desk' });
  settings.assign(agent);
  const role = () => new Role(stack, `Reader${stack.node.children.length}`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  settings.grantRead(role());
  settings.grantRead(role(), agent);
  const statements = Object.values<any>(Template.fromStack(stack).findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => /^Reader/.test(Properties.PolicyName)).map(({ Properties }) => Properties.PolicyDocument.Statement);
  expect(statements.map(([{ Action }]) => Action)).toEqual([['ssm:GetParameter', 'ssm:GetParameters'], ['ssm:GetParameter', 'ssm:GetParameters']]);
  expect(JSON.stringify(statements[0])).toContain(':parameter/contact-center/desk/*');
  expect(JSON.stringify(statements[1])).toContain(':parameter/contact-center/desk/"');
  expect(JSON.stringify(statements[1])).not.toContain('*');
});

test('profiles of other stacks and of equal ids are told apart', () => {
  const app = new App();
  const stacks = ['First', 'Second'].map((id) => new Stack(app, id));
  const profiles = stacks.map((stack) => new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: `Agent ${stack.node.id}`,
  }));
  const settings = new ApplicationSettings(stacks[0], 'Desk', { application: DESK });
  profiles.forEach((profile) => settings.assign(profile));
  Template.fromStack(stacks[0]).resourceCountIs('AWS::SSM::Parameter', 2);
});

test.each(['connect', '/connect/', '/', '/a b', '//a'])('the prefix "%s" is refused', (parameterPrefix) => {
  expect(() => desk({ parameterPrefix })).toThrow(`"${parameterPrefix}" cannot be the beginning of a parameter's name.`);
});

test('what cannot be meant is refused', () => {
  const { agent, supervisor, settings } = desk();
  settings.assign(agent);
  expect(() => settings.assign(agent)).toThrow('Stack/Agent already has settings of "desk". Give them all in one call of assign().');
  expect(() => settings.assignLike(agent, supervisor)).toThrow('Stack/Supervisor has no settings of "desk" to take over.');
  expect(() => settings.parameterName(supervisor)).toThrow('Stack/Supervisor has no settings of "desk".');
  settings.useAsDefault(agent);
  expect(() => settings.useAsDefault()).toThrow('"desk" already has a default.');
});

test('a default without settings is refused when the template is written', () => {
  const { app, supervisor, settings } = desk();
  settings.useAsDefault(supervisor);
  expect(() => app.synth()).toThrow('Stack/Supervisor is the default of "desk" but has no settings of it. Call assign() for it.');
});

test('more settings than a parameter holds are refused', () => {
  const many = Array.from({ length: 100 }, (_, index) => new ToggleSetting(`${'setting'.repeat(6)}${index}`, { title: 'Setting' }));
  const { app, stack, instance } = rolesStack();
  const settings = new ApplicationSettings(stack, 'Large', { application: new ApplicationDefinition('large', { title: 'Large', version: 1, settings: many }) });
  settings.assign(new AdministratorProfile(stack, 'Admin', { instance, securityProfileName: 'Admin' }));
  expect(() => app.synth()).toThrow(/The settings of "large" for Stack\/Admin take 5\d\d\d bytes; a parameter holds 4096\./);
});
