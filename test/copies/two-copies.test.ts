import { App, CfnOutput, Stack, Stage } from 'aws-cdk-lib';
import { anotherCopy, copyOf } from './support/another-copy';
import * as own from '../../src';
import { review } from '../../src/review/app/review';
import { readApp } from '../../src/review/assembly/read-app';
import { INSTANCE_ARN, profilesOf } from '../support/roles-app';

type Library = typeof own;

const OFF = { validation: { enabled: false } };
const CALLS = 'OutboundCallAccess';

/** An app with a stack and an instance by one copy of the library. */
function appWith({ ConnectInstance }: Library, options?: own.ConnectInstanceOptions) {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  return { app, stack, instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, options) };
}

/** What a synthesis says, in one text. */
function saidOf(app: App): string {
  try {
    return app.synth().stacks.flatMap(({ messages }) => messages.map(({ entry }) => String(entry.data))).join('\n');
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is only in reports, because the synthesis prints neither information nor what is waived. */
const reportedOf = (app: App) => review(readApp(app.synth().directory)).findings;

const typesIn = (app: App) => Object.values<{ Type: string }>(app.synth().stacks[0].template.Resources).map(({ Type }) => Type);
const count = (types: readonly string[], type: string) => types.filter((one) => one.endsWith(type)).length;

/** What jest makes with `isolateModules` and `resetModules`; and what npm installs beside what the app has. */
const reloaded = anotherCopy();
const withOwnCdk = anotherCopy({ hasOwnPeers: true });
const older = anotherCopy({ copy: copyOf('0.0.1') });
const newer = anotherCopy({ copy: copyOf('9.9.9') });

test('copies have classes of their own', () => {
  expect(new Set([own, reloaded, withOwnCdk, older, newer].map(({ SecurityProfile }) => SecurityProfile)).size).toBe(5);
});

describe.each<[string, Library, Library]>([
  ['the app, beside one that is loaded once more', own, reloaded],
  ['the app, beside one that is loaded with the CDK', own, withOwnCdk],
  ['the app, beside an older one', own, older],
  ['the app, beside a newer one', own, newer],
  ['an older one, beside a newer one', older, newer],
  ['a newer one, beside that of the app', newer, own],
])('a copy of the library: %s', (_, one, other) => {
  describe('permissions', () => {
    const view = (library: Library) => library.CasesPermissions.CASES_VIEW;

    test('sets are compared by name', () => {
      const [set, same] = [one, other].map((library) => library.PermissionSet.of(view(library), library.Permission.of('Users.View')));
      expect(set.minus(same).names).toEqual([]);
      expect(set.minus(view(other)).names).toEqual(['Users.View']);
      expect(set.intersect(same).names).toEqual(set.names);
      expect(set.includes(same, view(other))).toBe(true);
      expect(set.isEqualTo(same)).toBe(true);
      expect(set.plus(same).permissions).toHaveLength(2);
    });

    test('a set becomes one of the copy that is given it, with its reasons', () => {
      const set = one.PermissionSet.of(other.PermissionSet.of(view(other)).withDependencies());
      expect(set).toBeInstanceOf(one.PermissionSet);
      expect(set.reasonFor(one.Permission.of('CustomerProfiles.View'))).toBe('needed by Cases.View');
      expect(set.plus(one.Permission.of('CustomerProfiles.View')).reasonFor(other.Permission.of('CustomerProfiles.View'))).toBeUndefined();
      expect(one.PermissionSet.of().plus(set.permissions[0]).withDependencies().names).toEqual(set.names);
    });

    test('custom permissions are custom, and the others are not', () => {
      const { app, stack, instance } = appWith(one, OFF);
      const permissions = one.PermissionSet.of(other.Permission.custom('New.Thing'), other.Permission.custom('Users.View'));
      const profile = new one.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions });
      expect(profile._role()).toMatchObject({ permissions: ['New.Thing', 'Users.View'], customPermissions: ['New.Thing'] });
      expect(saidOf(app)).not.toContain('unknown-name');
    });

    test('what is an exception is not granted, and what is additional is', () => {
      const { app, stack, instance } = appWith(one, OFF);
      new one.AgentProfile(stack, 'A', {
        instance,
        securityProfileName: 'a',
        additional: other.PermissionSet.of(view(other)).withDependencies(),
        except: other.ContactControlPanelPermissions.MAKE_OUTBOUND_CALLS,
      });
      const { Permissions } = profilesOf(stack).a.Properties;
      expect(Permissions).toEqual(expect.arrayContaining(['Cases.View', 'CustomerProfiles.View']));
      expect(Permissions).not.toContain(CALLS);
      expect(saidOf(app)).not.toContain('error');
    });

    test('channels, features and scopes are what they are', () => {
      const { stack, instance } = appWith(one, OFF);
      const propsOf = ({ AgentChannel, AgentFeature, ActivityScope }: Library) => (
        { channels: [AgentChannel.TASKS, AgentChannel.VOICE], features: [AgentFeature.CASES], activityScope: ActivityScope.OWN });
      const [mine, others] = [one, other].map((library, index) => new one.AgentProfile(stack, `A${index}`, {
        instance, securityProfileName: `a${index}`, ...propsOf(library),
      }));
      expect(others.permissions.names).toEqual(mine.permissions.names);
      expect(others.permissions).toBeInstanceOf(one.PermissionSet);
    });
  });

  test('profiles and instances are recognized', () => {
    const { stack, instance } = appWith(one, OFF);
    const profile = new one.CasesAgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    const referred = one.SecurityProfile.fromSecurityProfileArn(stack, 'B', `${INSTANCE_ARN}/security-profile/1`);
    for (const { ConnectInstance, SecurityProfile } of [one, other]) {
      expect([profile, referred, instance, stack, null, 'a'].map(SecurityProfile.isSecurityProfile)).toEqual([true, false, false, false, false, false]);
      expect([instance, profile, referred, undefined, 'a'].map(ConnectInstance.isConnectInstance)).toEqual([true, false, false, false, false]);
    }
  });

  test('a guardrail holds for the roles of both', () => {
    for (const library of [one, other]) {
      const { app, stack, instance } = appWith(one, OFF);
      one.ProfileRules.of(app).addGuardrail('no-deletes', { reason: 'Policy 7', forbidRisks: [one.PermissionRisk.DESTRUCTIVE] });
      new library.AdministratorProfile(stack, 'A', { instance, securityProfileName: 'a' });
      expect(saidOf(app)).toMatch(/error guardrail-no-deletes · Stack\/A/);
      expect(() => other.ProfileRules.of(app).addGuardrail('no-deletes', { reason: 'Again', forbidRisks: [other.PermissionRisk.DESTRUCTIVE] }))
        .toThrow('A rule "guardrail-no-deletes" already exists.');
    }
  });

  test('strictness and severities hold for the roles of both', () => {
    const { app, stack, instance } = appWith(one, OFF);
    other.ProfileRules.of(app).overrideSeverity(one.ProfileRule.EMPTY_ROLE, own.RuleSeverity.OFF);
    one.ProfileRules.of(app).useStrictness(one.Strictness.LENIENT);
    new one.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions: other.PermissionSet.of() });
    new other.SecurityProfile(stack, 'B', { instance, securityProfileName: 'b', permissions: one.CasesPermissions.CASES_VIEW });
    expect(saidOf(app)).toMatch(/^Cases\.View .*missing-dependency/m);
    expect(saidOf(app)).not.toContain('empty-role');
  });

  test('the options of an instance are honored', () => {
    const off = appWith(one, OFF);
    new other.AgentProfile(off.stack, 'A', { instance: off.instance, securityProfileName: 'a' });
    expect(typesIn(off.app)).toEqual(['AWS::Connect::SecurityProfile']);

    const lenient = appWith(one, { validation: { strictness: one.Strictness.LENIENT } });
    one.ProfileRules.of(lenient.stack).overrideSeverity(other.ProfileRule.INSTANCE_FEATURE, one.RuleSeverity.OFF);
    new other.AgentProfile(lenient.stack, 'A', { instance: lenient.instance, securityProfileName: 'a' });
    expect(Object.values<any>(lenient.app.synth().stacks[0].template.Resources).find(({ Type }) => /Validation$/.test(Type)).Properties)
      .toMatchObject({ Strictness: 'lenient', Rules: { 'instance-feature': 'off' } });
  });

  test('the options of two references are compared', () => {
    const { stack, instance } = appWith(one, OFF);
    new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    const same = other.ConnectInstance.fromInstanceArn(stack, 'Same', INSTANCE_ARN, OFF);
    new other.AgentProfile(stack, 'B', { instance: same, securityProfileName: 'b' });
    const different = other.ConnectInstance.fromInstanceArn(stack, 'Different', INSTANCE_ARN);
    expect(() => new other.AgentProfile(stack, 'C', { instance: different, securityProfileName: 'c' }))
      .toThrow('Stack/Instance and Stack/Different refer to the same instance, but have different validation options.');
  });

  test('a stack validates the profiles of both on an instance in one go', () => {
    const { app, stack, instance } = appWith(one);
    new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    new other.AgentProfile(stack, 'B', {
      instance,
      securityProfileName: 'b',
      waivers: [{ rule: one.ProfileRule.INSTANCE_FEATURE, reason: 'It is turned on later' }],
    });
    new CfnOutput(stack, 'Summary', { value: instance.validationSummary(stack) });
    const { Resources, Outputs } = app.synth().stacks[0].template;
    const types = Object.values<any>(Resources).map(({ Type }) => Type as string);
    expect(['Validation', 'ReadBack', '::Function', 'SecurityProfile'].map((type) => count(types, type))).toEqual([1, 1, 1, 2]);
    const before = Object.values<any>(Resources).find(({ Type }) => /Validation$/.test(Type));
    expect(Object.values<string>(before.Properties.Profiles).map((profile) => profile.split(':')[0]).sort()).toEqual(['a', 'b']);
    expect(Object.values(before.Properties.Waivers)).toEqual([['instance-feature']]);
    expect(Outputs.Summary.Value).toEqual({ 'Fn::GetAtt': [expect.any(String), 'Summary'] });
  });

  test('one name twice is found, on instances of both', () => {
    const { app, stack, instance } = appWith(one, OFF);
    new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'same' });
    new other.AgentProfile(stack, 'B', { instance: other.ConnectInstance.fromInstanceArn(stack, 'J', INSTANCE_ARN, OFF), securityProfileName: 'same' });
    expect(saidOf(app)).toContain('duplicate-name');
    expect(saidOf(app).match(/duplicate-name/g)).toHaveLength(1);
  });

  test('profiles of both can be held together', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const permissions = one.CasesPermissions.CASES_VIEW;
    const needed = new other.SecurityProfile(stack, 'B', {
      instance, securityProfileName: 'b', permissions: other.CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
    });
    new one.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions, heldTogetherWith: [needed] });
    expect(saidOf(app)).not.toMatch(/error|held-together/);
  });

  test('a reference of either tells the other what it grants, and of one that tells nothing, nothing is claimed', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const [known, unknown] = [
      other.SecurityProfile.fromSecurityProfileAttributes(stack, 'Known', {
        securityProfileArn: `${INSTANCE_ARN}/security-profile/1`, permissions: other.CustomerProfilesPermissions.CUSTOMER_PROFILES_VIEW,
      }),
      other.SecurityProfile.fromSecurityProfileArn(stack, 'Unknown', `${INSTANCE_ARN}/security-profile/2`),
    ];
    const permissions = one.CasesPermissions.CASES_VIEW;
    new one.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions, heldTogetherWith: [known] });
    new one.SecurityProfile(stack, 'B', { instance, securityProfileName: 'b', permissions, heldTogetherWith: [unknown] });
    new one.ProfileSettings(stack, 'Settings', {
      definition: new one.ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [new one.ToggleSetting('fax', { title: 'Fax' })] }),
    }).assign(unknown);
    const needs = saidOf(app).match(/needs CustomerProfiles\.View.*/g);
    expect(needs).toEqual([expect.stringContaining('What Stack/Unknown grants is not known here.')]);
    expect(saidOf(app)).not.toContain('Stack/Known grants');
  });

  test('findings of roles of both are waived, and acknowledged', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const waivers = [{ rule: one.ProfileRule.EMPTY_ROLE, reason: 'Filled later' }];
    new one.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions: other.PermissionSet.of(), waivers });
    new other.SecurityProfile(stack, 'B', { instance, securityProfileName: 'b', permissions: one.PermissionSet.of(), waivers });
    expect(saidOf(app)).toBe('');
    expect(reportedOf(app).map(({ rule, waived }) => [rule, waived])).toEqual([['empty-role', 'Filled later'], ['empty-role', 'Filled later']]);
  });

  test('what constructs note of roles is judged with the notes of the other', () => {
    const { app, stack, instance } = appWith(one, OFF);
    new one.BreakGlassProfile(stack, 'A', { instance, securityProfileName: 'a' });
    new other.BreakGlassProfile(stack, 'B', { instance, securityProfileName: 'b' });
    expect(reportedOf(app).filter(({ message }) => / kept for emergencies: /.test(message))).toHaveLength(2);
  });

  test('what an AI agent of one acts for is judged where it is a role of the other', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const second = new other.BreakGlassProfile(stack, 'B', { instance, securityProfileName: 'b' });
    new one.AiAgentProfile(stack, 'E', { instance, securityProfileName: 'e', tools: [other.AiAgentTool.READ_CASES], actsFor: [second] });
    expect(saidOf(app)).toMatch(/The tool read-cases requires Cases\.View/);
  });

  test('settings of an application are judged, and their parameters clash, across copies', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const listening = new other.ToggleSetting('listening', { title: 'Listen in', needs: one.CasesPermissions.CASES_VIEW });
    const application = new other.ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [listening] });
    const agent = new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    new other.ProfileSettings(stack, 'Settings', { definition: application }).assign(agent, listening.on());
    new one.ProfileSettings(stack, 'Again', { definition: application }).assign(agent, listening.on());
    const said = saidOf(app);
    expect(said).toContain('setting-needs');
    expect(said).toContain('Stack/Settings also writes the settings of Stack/A');
  });

  test('a setting of an application that is defined by both is one setting', () => {
    const { app, stack, instance } = appWith(one, OFF);
    const define = ({ ProfileSettingsDefinition, LevelSetting, ToggleSetting }: Library) => {
      const listening = new ToggleSetting('listening', { title: 'Listen in' });
      const users = new LevelSetting('users', { title: 'Users', requires: [listening] });
      return { listening, users, application: new ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [listening, users] }) };
    };
    const [mine, others] = [define(one), define(other)];
    const [agent, lead, third] = ['a', 'b', 'c'].map((name) => new one.AgentProfile(stack, name, { instance, securityProfileName: name }));
    const settings = new one.ProfileSettings(stack, 'Settings', { definition: mine.application });
    settings.assign(agent, others.listening.on(), mine.users.at(one.AccessLevel.VIEW));
    settings.assignLike(lead, agent, others.users.none());
    settings.useAsDefault();

    expect(saidOf(app)).not.toMatch(/error|application-/);
    const documents = Object.values<any>(app.synth().stacks[0].template.Resources).filter(({ Type }) => Type === 'AWS::SSM::Parameter')
      .map(({ Properties }) => JSON.parse(Properties.Value) as { profile: string; settings: object });
    const opened = (name: string) => documents.find(({ profile }) => profile === name)!.settings;
    expect([opened('a'), opened('b')]).toEqual([{ listening: true, users: ['view'] }, { listening: true, users: [] }]);
    expect(() => settings.assign(third, others.listening.on(), mine.listening.off())).toThrow('has two values for "listening": on, and off.');
    const foreign = new other.ToggleSetting('listening', { title: 'Listen in' });
    new other.ProfileSettingsDefinition('phone', { title: 'Phone', version: 1, settings: [foreign] });
    expect(() => settings.assign(third, foreign.on())).toThrow('which is not a setting of "desk"');
  });

  test('a required setting of an application may be the object of another copy', () => {
    const [listening, again] = [one, other].map(({ ToggleSetting }) => new ToggleSetting('listening', { title: 'Listen in' }));
    const whisper = new one.ToggleSetting('whisper', { title: 'Whisper', requires: [again] });
    const { app, stack, instance } = appWith(one, OFF);
    const application = new one.ProfileSettingsDefinition('desk', { title: 'Desk', version: 1, settings: [listening, whisper] });
    new one.ProfileSettings(stack, 'Settings', { definition: application })
      .assign(new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' }), whisper.on());
    expect(saidOf(app)).toContain('"Whisper" (on) of Desk has no effect while "Listen in" is off.');
  });

  test('roles of stages are judged once, whichever copy made them', () => {
    const app = new App();
    const [first, second] = [one, other].map(({ AgentProfile, ConnectInstance }, index) => {
      const stack = new Stack(new Stage(app, `Stage${index}`), 'Stack');
      return new AgentProfile(stack, 'A', { instance: ConnectInstance.fromInstanceArn(stack, 'I', INSTANCE_ARN, OFF), securityProfileName: 'same' });
    });
    expect(saidOf(app).match(/duplicate-name/g)).toHaveLength(1);
    expect([first, second].map(own.SecurityProfile.isSecurityProfile)).toEqual([true, true]);
  });
});

describe('a permission that only a newer copy has in its catalog', () => {
  const knowing = anotherCopy({ copy: copyOf('9.9.9'), added: 'New.Thing' });
  const permissions = knowing.Permission.of('New.Thing');

  test('is judged by the catalog of that copy where it is in the app', () => {
    const { app, stack, instance } = appWith(knowing, OFF);
    new older.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions });
    new knowing.AgentProfile(stack, 'B', { instance, securityProfileName: 'b' });
    expect(saidOf(app)).not.toMatch(/unknown-name|custom-permission/);
  });

  test('is as one that was given with Permission.custom() elsewhere', () => {
    const { app, stack, instance } = appWith(older, OFF);
    new older.SecurityProfile(stack, 'A', { instance, securityProfileName: 'a', permissions });
    expect(saidOf(app)).toBe('');
    const findings = reportedOf(app).filter(({ message }) => message.startsWith('"New.Thing" is not in the catalog'));
    expect(findings.map(({ rule }) => rule)).toEqual(['custom-permission']);
  });
});

test('the newest copy judges, and says in the assembly that it did', () => {
  for (const [one, other] of [[older, newer], [newer, older]]) {
    const { app, stack, instance } = appWith(one, OFF);
    new one.AgentProfile(stack, 'A', { instance, securityProfileName: 'a' });
    new other.AgentProfile(stack, 'B', { instance, securityProfileName: 'b' });
    app.synth();
    expect(stack.node.metadata.filter(({ type }) => type.startsWith('cdk-connect-security-profiles')).map(({ data }) => data)).toEqual([
      expect.objectContaining({ library: '9.9.9' }),
    ]);
  }
});
