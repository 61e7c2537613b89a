import { App, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AgentProfile, ConnectInstance, ProfileSettings, SupervisorProfile } from '../../src';
import { synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';
import { ACTIVITY, DESK, LISTEN } from './support/desk';

function desk() {
  const { app, stack, instance } = rolesStack();
  const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor' });
  return { app, stack, instance, supervisor, settings: new ProfileSettings(stack, 'Desk', { definition: DESK }) };
}

/** Settings by the names of profiles. */
function settingsIn(stack: Stack): Record<string, any> {
  const documents = Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Parameter')).map(({ Properties: { Value } }) => JSON.parse(Value));
  return Object.fromEntries(documents.map(({ profile, settings }) => [profile, settings]));
}

const saved = (original: SupervisorProfile, name: string) => original.saveAs(Stack.of(original), name, { securityProfileName: name });

test('a copy has the settings of its original, whichever comes first', () => {
  const { stack, supervisor, settings } = desk();
  saved(supervisor, 'Before');
  settings.assign(supervisor, LISTEN.on());
  saved(saved(supervisor, 'After') as SupervisorProfile, 'Copy of the copy');
  const found = settingsIn(stack);
  expect(Object.keys(found).sort()).toEqual(['After', 'Before', 'Copy of the copy', 'Supervisor']);
  expect(Object.values(found).map(({ listen }) => listen)).toEqual([true, true, true, true]);
});

test('settings of its own take the place of those of the original, in the copy and in copies of it', () => {
  const { stack, supervisor, settings } = desk();
  const copy = saved(supervisor, 'Trial');
  settings.assign(supervisor, LISTEN.on());
  saved(copy as SupervisorProfile, 'Second trial');
  settings.assignLike(copy, supervisor, ACTIVITY.choose('all'));
  expect(settingsIn(stack)).toMatchObject({
    'Supervisor': { listen: true, activity: 'none' }, 'Trial': { listen: true, activity: 'all' }, 'Second trial': { listen: true, activity: 'all' },
  });
  expect(() => settings.assign(copy)).toThrow('Stack/Trial already has settings of "desk".');
});

test('a copy on another instance or in another stage has none, which is a warning', () => {
  const { app, stack, supervisor, settings } = desk();
  settings.assign(supervisor, LISTEN.on());
  const other = ConnectInstance.fromInstanceArn(stack, 'Other', INSTANCE_ARN.replace(/.$/, '0'));
  supervisor.saveAs(stack, 'Elsewhere', { instance: other, securityProfileName: 'Elsewhere' });
  const stage = new Stack(new Stage(app, 'Stage'), 'Stack');
  supervisor.saveAs(stage, 'Staged', { instance: ConnectInstance.fromInstanceArn(stage, 'Instance', INSTANCE_ARN), securityProfileName: 'Staged' });
  const found = () => synthesize(app).warnings.filter((text) => text.includes('copy-without-settings'));
  expect(settingsIn(stack)).toEqual({ Supervisor: expect.anything() });
  expect(found()).toEqual([expect.stringContaining('is a copy of "Supervisor"'), expect.stringContaining('is a copy of "Stack/Supervisor"')]);
});

test('a document is kept where its profile is, whenever that is said', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const agent = new AgentProfile(stack, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Agent' });
  new ProfileSettings(stack, 'Desk', { definition: DESK }).assign(agent);
  const policies = () => Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Parameter'))
    .map(({ DeletionPolicy, UpdateReplacePolicy }) => [DeletionPolicy, UpdateReplacePolicy]);
  const { cfnOptions } = agent.node.defaultChild as any;
  const profile = [cfnOptions.deletionPolicy, cfnOptions.updateReplacePolicy];
  expect(policies()).toEqual([profile]);
});
