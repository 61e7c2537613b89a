import { App, Fn, Stack, Validations, type Environment } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import {
  AdministratorProfile, AgentProfile, AnalyticsPermissions, ProfileSettingsDefinition, ProfileSettings, ConnectInstance,
  ContactControlPanelPermissions, PermissionSet, ProfileRule, ProfileRules, RuleSeverity, SecurityProfile, ToggleSetting,
  type SecurityProfileAttributes,
} from '../../src';
import { saidOf, synthesize } from '../profiles/support/synthesis';
import { INSTANCE_ARN, rolesStack } from '../support/roles-app';
import { ACTIVITY, DESK, FAX, LISTEN } from './support/desk';
import { desk } from './support/desk-stack';

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

test('the default is what every profile allows at least', () => {
  const { stack, agent, supervisor, settings } = desk();
  settings.useAsDefault();
  settings.assign(supervisor, LISTEN.on(), ACTIVITY.choose('all'));
  settings.assign(agent, ACTIVITY.choose('own'));
  expect(documents(stack)['/connect/desk/default']).toMatchObject({ listen: false, activity: 'own' });
});

test('where each profile allows something that another one does not, the default allows nothing', () => {
  const { stack, agent, supervisor, settings } = desk();
  settings.useAsDefault();
  settings.assign(supervisor, LISTEN.on());
  settings.assign(agent, ACTIVITY.choose('own'));
  expect(documents(stack)['/connect/desk/default']).toMatchObject({ listen: false, activity: 'none' });
});

test('everything is assigned but what is deprecated, a preference, or given otherwise', () => {
  const { stack, instance } = desk();
  const popUp = new ToggleSetting('popUp', { title: 'Pop-up', isPreference: true });
  const definition = new ProfileSettingsDefinition('panel', { title: 'Panel', version: 1, settings: [new ToggleSetting('files', { title: 'Files' }), popUp, ACTIVITY, FAX] });
  const settings = new ProfileSettings(stack, 'Panel', { definition });
  const [admin, other] = ['Admin', 'Other'].map((id) => new AdministratorProfile(stack, id, { instance, securityProfileName: id }));
  settings.assignAll(admin);
  settings.assignAll(other, ACTIVITY.choose('own'), popUp.on());
  expect(settings.valuesOf(admin)).toEqual({ files: true, popUp: false, activity: 'all', fax: false });
  expect(settings.valuesOf(other)).toEqual({ files: true, popUp: true, activity: 'own', fax: false });
});

test('profiles of other stacks and of equal ids are told apart', () => {
  const app = new App();
  const stacks = ['First', 'Second'].map((id) => new Stack(app, id));
  const profiles = stacks.map((stack) => new AgentProfile(stack, 'Agent', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: `Agent ${stack.node.id}`,
  }));
  const settings = new ProfileSettings(stacks[0], 'Desk', { definition: DESK });
  profiles.forEach((profile) => settings.assign(profile));
  Template.fromStack(stacks[0]).resourceCountIs('AWS::SSM::Parameter', 2);
});

test('a prefix that Parameter Store would refuse is refused', () => {
  expect(() => desk({ parameterPrefix: 'connect' })).toThrow('"connect" is not a valid parameterPrefix.');
});

test('profiles whose paths differ in where they are parted are told apart', () => {
  const { stack, instance, settings } = desk();
  const profileIn = (scope: string, id: string) => new AgentProfile(new Construct(stack, scope), id, { instance, securityProfileName: `${scope} ${id}` });
  [profileIn('Team-A', 'Agent'), profileIn('Team', 'A-Agent'), new AgentProfile(stack, 'DefaultSettings', { instance, securityProfileName: 'D' })]
    .forEach((profile) => settings.assign(profile));
  settings.useAsDefault();
  Template.fromStack(stack).resourceCountIs('AWS::SSM::Parameter', 4);
});

test('profiles in each other have settings each', () => {
  const { stack, instance, agent, settings } = desk();
  const inner = new AgentProfile(agent, 'Inner', { instance, securityProfileName: 'Inner' });
  [inner, agent].forEach((profile) => settings.assign(profile));
  Template.fromStack(stack).resourceCountIs('AWS::SSM::Parameter', 2);
});

test('the default is the profile with the fewest settings, however little another one holds in Connect', () => {
  const { stack, instance, agent, supervisor } = desk();
  const kiosk = new SecurityProfile(stack, 'Kiosk', { instance, securityProfileName: 'Kiosk', permissions: ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL });
  const toggles = ['one', 'two', 'three'].map((id) => new ToggleSetting(id, { title: id }));
  const settings = new ProfileSettings(stack, 'Kiosks', { definition: new ProfileSettingsDefinition('kiosks', { title: 'Kiosks', version: 1, settings: toggles }) });
  settings.useAsDefault();
  settings.assign(kiosk, ...toggles.map((toggle) => toggle.on()));
  settings.assign(supervisor, toggles[0].on());
  settings.assign(agent, toggles[0].on(), toggles[1].on());
  const [{ Properties }] = Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Parameter', { Properties: { Name: '/connect/kiosks/default' } }));
  expect(JSON.parse(Properties.Value)).toMatchObject({ profile: 'Supervisor' });
});

test('where no profile has settings the default allows nothing', () => {
  const { stack, settings } = desk();
  settings.useAsDefault();
  expect(documents(stack)['/connect/desk/default']).toMatchObject({ listen: false, activity: 'none' });
});

describe('an application on two instances', () => {
  /** The same settings for a profile on each of two instances, in stacks of their own. */
  function twice(change: { arn?: string; env?: Environment; parameterPrefix?: string } = {}) {
    const app = new App();
    [{ id: 'First', arn: INSTANCE_ARN, env: undefined, parameterPrefix: undefined }, { id: 'Second', arn: OTHER_ARN, ...change }].forEach(({ id, arn, env, parameterPrefix }) => {
      const stack = new Stack(app, id, { env });
      const agent = new AgentProfile(stack, 'Agent', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', arn), securityProfileName: 'Agent' });
      const settings = new ProfileSettings(stack, 'Desk', { definition: DESK, parameterPrefix });
      settings.assign(agent);
      settings.useAsDefault();
    });
    return app;
  }
  const OTHER_ARN = `${INSTANCE_ARN}-2`;

  test('of one account and Region cannot have one prefix', () => {
    expect(() => twice().synth()).toThrow('[Second/Desk] First/Desk also writes the settings of the default, under the same name: '
      + 'both have the prefix "/connect/desk". Give one of them another parameterPrefix.');
    expect(() => twice({ parameterPrefix: '/connect/desk-2' }).synth()).not.toThrow();
  });

  test('of different accounts or Regions can, and where nobody knows them', () => {
    expect(() => twice({ arn: INSTANCE_ARN.replace('us-east-1', 'eu-west-2') }).synth()).not.toThrow();
    expect(() => twice({ arn: Fn.importValue('Arn') }).synth()).not.toThrow();
    expect(() => twice({ arn: Fn.importValue('Arn'), env: { account: '111122223333', region: 'us-east-1' } }).synth()).toThrow('First/Desk also writes the settings');
  });

  test('needs settings for each', () => {
    const { stack, agent, settings } = desk();
    settings.assign(agent);
    const onOtherInstance = new AgentProfile(stack, 'Other', { instance: ConnectInstance.fromInstanceArn(stack, 'OtherInstance', OTHER_ARN), securityProfileName: 'Other' });
    expect(() => settings.assign(onOtherInstance)).toThrow('Stack/Other belongs to another instance than Stack/Agent, which has settings of "desk" here. '
      + 'Define one ProfileSettings for each instance, each with its own parameterPrefix.');
    const unknown = new AgentProfile(stack, 'Unknown', { instance: ConnectInstance.fromInstanceArn(stack, 'Imported', Fn.importValue('Arn')), securityProfileName: 'Unknown' });
    expect(() => settings.assign(unknown)).not.toThrow();
  });
});

test('settings of one profile under one name are an error', () => {
  const { app, stack, agent, settings } = desk();
  settings.assign(agent);
  new ProfileSettings(stack, 'Again', { definition: DESK }).assign(agent);
  expect(() => app.synth()).toThrow('[Stack/Again] Stack/Desk also writes the settings of Stack/Agent, under the same name');
});

test('what cannot be meant is refused', () => {
  const { agent, supervisor, settings } = desk();
  settings.assign(agent);
  expect(() => settings.assign(agent)).toThrow('Stack/Agent already has settings of "desk". Give them all in one call of assign().');
  expect(() => settings.assignLike(agent, supervisor)).toThrow('Stack/Supervisor has no settings of "desk" to copy.');
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
  const many = Array.from({ length: 100 }, (_, index) => new ToggleSetting(`${'setting'.repeat(6)}${index}`, { title: `Setting ${index}` }));
  const { app, stack, instance } = rolesStack();
  const settings = new ProfileSettings(stack, 'Large', { definition: new ProfileSettingsDefinition('large', { title: 'Large', version: 1, settings: many }) });
  settings.assign(new AdministratorProfile(stack, 'Admin', { instance, securityProfileName: 'Admin' }));
  expect(() => app.synth()).toThrow(/The settings of "large" for Stack\/Admin take 5\d\d\d bytes; a parameter holds 4096\./);
});

describe('a profile of another app', () => {
  const refer = (stack: Stack, id: string, attributes: Partial<SecurityProfileAttributes> = {}) => (
    SecurityProfile.fromSecurityProfileAttributes(stack, id, { securityProfileArn: `${INSTANCE_ARN}/security-profile/7777-8888`, ...attributes }));

  test('has settings like any other, under the ID that is known', () => {
    const { app, stack, supervisor, settings } = desk();
    const other = refer(stack, 'Other', { securityProfileName: 'Admin' });
    const unnamed = refer(stack, 'Unnamed', { securityProfileArn: `${INSTANCE_ARN}/security-profile/9` });
    settings.assign(supervisor, LISTEN.on());
    settings.assignLike(other, supervisor);
    settings.assign(unnamed, LISTEN.on());
    settings.useAsDefault(other);
    const parameters = Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Parameter'));
    const values = parameters.map(({ Properties: { Name, Value } }) => [Name, JSON.parse(Value).profile]);
    expect(values).toEqual(expect.arrayContaining([
      ['/connect/desk/7777-8888', 'Admin'], ['/connect/desk/9', undefined], ['/connect/desk/default', 'Admin'],
    ]));
    expect(settings.parameterName(other)).toBe('/connect/desk/7777-8888');
    expect(() => app.synth()).not.toThrow();
  });

  test('that does not hold what a setting needs is an error, and of one of which nothing is known nobody can tell', () => {
    const said = (attributes: Partial<SecurityProfileAttributes>) => {
      const { app, stack, settings } = desk();
      settings.assign(refer(stack, 'Other', attributes), ACTIVITY.choose('all'));
      return () => app.synth();
    };
    expect(said({ permissions: PermissionSet.of() })).toThrow(/error setting-needs · Stack\/Other/);
    expect(said({})).not.toThrow();
  });

  test('is judged by the severities of its scope, where findings can be acknowledged that are no errors', () => {
    const said = (isAcknowledged: boolean, isWarning: boolean) => {
      const { app, stack, settings } = desk();
      const other = refer(stack, 'Other', { permissions: PermissionSet.of() });
      settings.assign(other, ACTIVITY.choose('all'));
      if (isWarning) {
        ProfileRules.of(other).overrideSeverity(ProfileRule.SETTING_NEEDS, RuleSeverity.WARNING);
      }
      if (isAcknowledged) {
        Validations.of(other).acknowledge({ id: ProfileRule.SETTING_NEEDS.acknowledgmentId, reason: 'Console' });
      }
      const { error, warnings, infos } = synthesize(app);
      const about = (found: string[]) => found.filter((one) => one.includes('setting-needs'));
      return { error, warnings: about(warnings), infos: about(infos) };
    };
    expect(said(false, true)).toEqual({ error: undefined, warnings: [expect.any(String)], infos: [] });
    expect(said(true, true)).toEqual({ error: undefined, warnings: [], infos: [expect.stringContaining('Waived: Console')] });
    const { error } = said(true, false);
    expect(error).toMatch(/error setting-needs · Stack\/Other[^]*The acknowledgment of setting-needs/);
    expect(error).not.toContain('waivers:');
  });

  test('counts for the default, whatever it grants', () => {
    const { stack, agent, settings } = desk();
    settings.assign(refer(stack, 'Other'));
    settings.assign(agent, ACTIVITY.choose('own'));
    settings.useAsDefault();
    expect(documents(stack)['/connect/desk/default']).toMatchObject({ activity: 'none' });
  });

  test('is one profile, however often it is referred to', () => {
    const { app, stack, settings } = desk();
    settings.assign(refer(stack, 'Other'));
    expect(() => settings.assign(refer(stack, 'Again'))).toThrow('Stack/Again already has settings of "desk".');
    new ProfileSettings(stack, 'Twice', { definition: DESK }).assign(refer(stack, 'Third'));
    expect(() => app.synth()).toThrow('Stack/Desk also writes the settings of security profile 7777-8888');
  });

  test('has its settings whichever reference to it is asked', () => {
    const { app, stack, agent, settings } = desk();
    const permissions = PermissionSet.of(AnalyticsPermissions.MY_CONTACTS_VIEW);
    settings.assign(refer(stack, 'Other', { permissions }), ACTIVITY.choose('own'));
    const again = refer(stack, 'Again', { permissions });
    expect(settings.parameterName(again)).toBe('/connect/desk/7777-8888');
    settings.assignLike(agent, again);
    settings.useAsDefault(again);
    expect(documents(stack)['/connect/desk/default']).toMatchObject({ activity: 'own' });
    expect(synthesize(app)).toMatchObject({ error: undefined, warnings: expect.not.arrayContaining([expect.stringContaining('default-settings')]) });
  });

  test('on another instance is told apart where its ARN is known', () => {
    const { stack, agent, settings } = desk();
    settings.assign(agent);
    expect(() => settings.assign(refer(stack, 'Elsewhere', { securityProfileArn: `${INSTANCE_ARN}-2/security-profile/1` }))).toThrow('belongs to another instance');
    expect(() => settings.assign(refer(stack, 'Unknown', { securityProfileArn: Fn.importValue('Arn') }))).not.toThrow();
  });
});

test.each<[string, (settings: any, agent: unknown) => void, string]>([
  ['a setting without a value', (settings, agent) => settings.assign(agent, LISTEN), 'The value 1 for Stack/Agent of Stack/Desk is an object of the class ToggleSetting. Give a value of a setting, such as toggle.on()'],
  ['a text for a value', (settings, agent) => settings.assign(agent, LISTEN.on(), 'on'), 'The value 2 for Stack/Agent of Stack/Desk is the text "on". Give a value'],
  ['a text for a profile', (settings) => settings.assign('Agent', LISTEN.on()), 'The profile to assign to of Stack/Desk is the text "Agent". Give SecurityProfile.from'],
  ['a text for the default', (settings) => settings.useAsDefault('Agent'), 'The profile for useAsDefault() of Stack/Desk is the text "Agent".'],
])('code without types that gives %s is refused', (_, call, message) => {
  const { settings, agent } = desk();
  expect(() => call(settings, agent)).toThrow(message);
});

test('the definition is one, and null is no prefix', () => {
  expect(() => desk({ definition: 'desk' as never })).toThrow('The definition of Stack/Desk is the text "desk". Give a ProfileSettingsDefinition.');
  expect(desk({ parameterPrefix: null as never }).settings.parameterPrefix).toBe('/connect/desk');
});

test('a default that nobody chose never opens what has a risk or is reserved', () => {
  const groups = new ToggleSetting('groups', { title: 'Permission groups', managesAccess: true });
  const { stack, supervisor } = desk();
  const settings = new ProfileSettings(stack, 'Groups', {
    definition: new ProfileSettingsDefinition('groups', { title: 'Groups', version: 1, settings: [groups] }),
  });
  settings.assign(supervisor, groups.on());
  settings.useAsDefault();
  expect(documents(stack)['/connect/groups/default']).toEqual({ groups: false });
});

describe('an application that no profile has settings of', () => {
  test.each([
    [true, 'No profile has settings of "desk", so everybody has its default. Call assign() for each profile whose users work with it.'],
    [false, 'No profile has settings of "desk", so it is up to the application what people may do. Call assign() for each profile'],
  ])('is warned of, with what people have then; with a default: %s', (hasDefault, text) => {
    expect(saidOf((stack) => {
      const settings = new ProfileSettings(stack, 'Desk', { definition: DESK });
      if (hasDefault) {
        settings.useAsDefault();
      }
    }).warnings).toEqual([expect.stringContaining(text)]);
  });
});
