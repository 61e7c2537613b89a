import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, CfnStack, Stack, Stage, Validations, type PolicyValidationPluginReport } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import type { IConstruct } from 'constructs';
import {
  AdministratorProfile, AgentProfile, ConnectInstance, ProfileRule, ProfileRules, RuleSeverity, SecurityProfilePlugin, UsersPermissions,
} from '../../src';
import { INSTANCE_ARN } from '../support/roles-app';

/** Synthesizes an app with the plugin, and gives what the plugin reported. */
function report(define: (stack: Stack) => void, scope: (app: App) => App | Stage = (app) => app) {
  const app = new App();
  define(new Stack(scope(app), 'Stack'));
  const plugin = new SecurityProfilePlugin();
  const reports: PolicyValidationPluginReport[] = [];
  const validate = plugin.validate.bind(plugin);
  plugin.validate = (context) => {
    reports.push(validate(context));
    return reports[0];
  };
  Validations.of(app).addPlugins(plugin);
  const silence = jest.spyOn(console, 'error').mockImplementation();
  try {
    app.synth();
  } catch {
    // A violation ends the synthesis; the report says why.
  } finally {
    silence.mockRestore();
    process.exitCode = undefined;
  }
  expect(reports).toHaveLength(1);
  return reports[0];
}

const handWritten = (stack: Stack, permissions: string[]) => new CfnSecurityProfile(stack, 'Written', {
  instanceArn: INSTANCE_ARN, securityProfileName: 'Written by hand', permissions,
});

test('judges profiles that were written by hand', () => {
  const { success, violations } = report((stack) => void handWritten(stack, ['Queue.View', 'Queues.Edit']));
  expect(success).toBe(false);
  expect(violations).toEqual(expect.arrayContaining([
    expect.objectContaining({
      ruleName: 'unknown-name',
      severity: 'error',
      description: expect.stringContaining('Queue.View'),
      fix: expect.stringContaining('replace it with Queues.View'),
      violatingResources: [expect.objectContaining({ resourceLogicalId: 'Written', templatePath: expect.stringMatching(/Stack\.template\.json$/) })],
    }),
    expect.objectContaining({ ruleName: 'missing-dependency' }),
  ]));
});

test('judges as severely as the app asks for that has roles of this library as well', () => {
  const { success, violations } = report((stack) => {
    handWritten(stack, ['ListenCallRecordings', 'MyContacts.View']);
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    ProfileRules.of(stack).overrideSeverity(ProfileRule.LEGACY_NAME, RuleSeverity.ERROR);
    ProfileRules.of(stack).overrideSeverity(ProfileRule.DOWNLOAD_BUTTON, RuleSeverity.OFF);
  });
  expect(success).toBe(false);
  expect(violations.map(({ ruleName, severity }) => `${severity} ${ruleName}`)).toContain('error legacy-name');
  expect(violations.map(({ ruleName }) => ruleName)).not.toContain('download-button');
});

test('judges those in stages', () => {
  const { violations } = report((stack) => void handWritten(stack, ['Queue.View']), (app) => new Stage(app, 'Stage'));
  expect(violations.map(({ ruleName }) => ruleName)).toContain('unknown-name');
});

test('judges those of included templates', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'included-'));
  const templateFile = path.join(directory, 'template.json');
  fs.writeFileSync(templateFile, JSON.stringify({
    Resources: {
      Included: { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Included', Permissions: ['HistoricalReporting'] } },
    },
  }));
  const { violations } = report((stack) => void new CfnInclude(stack, 'Template', { templateFile }));
  fs.rmSync(directory, { recursive: true });
  expect(violations.map(({ ruleName }) => ruleName)).toContain('unknown-name');
});

test('has nothing to add on roles of the library, whose waivers and declarations hold', () => {
  const { success, violations } = report((stack) => void new AdministratorProfile(stack, 'Administrator', {
    instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Administrator', privilegeReason: 'Runs the instance',
  }));
  expect({ success, violations }).toEqual({ success: true, violations: [] });
});

test('reports what concerns the app as a whole with the first profile that was written by hand', () => {
  const { violations } = report((stack) => {
    const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Agent' });
    for (let number = 0; number < 120; number++) {
      new CfnSecurityProfile(stack, `Written${number}`, {
        instanceArn: INSTANCE_ARN, securityProfileName: `Written ${number}`, permissions: ['Queues.View'],
      });
    }
  });
  expect(violations.filter(({ ruleName }) => ruleName === 'profile-quota')).toEqual([expect.objectContaining({
    description: expect.stringContaining('121'),
    violatingResources: [expect.objectContaining({ resourceLogicalId: 'Written0' })],
  })]);
});

test('judges roles of the library whose permissions something changed after they were judged', () => {
  const { success, violations } = report((stack) => {
    const agent = new AgentProfile(stack, 'Agent', {
      instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Agent',
    });
    const resource = agent.node.defaultChild as CfnSecurityProfile;
    // The app judges its roles before its stacks validate themselves.
    stack.node.addValidation({
      validate: () => {
        resource.addPropertyOverride('Permissions.0', 'Queue.View');
        return [];
      },
    });
  });
  expect(success).toBe(false);
  expect(violations.map(({ ruleName }) => ruleName)).toContain('unknown-name');
});

test('has nothing to say on a role that is as it should be', () => {
  const { success, violations } = report((stack) => void handWritten(stack, ['Queues.View']));
  expect({ success, violations }).toEqual({ success: true, violations: [] });
});

test('guardrails and severities of the app hold for what was written by hand, also where it has no roles of the library', () => {
  const { success, violations } = report((stack) => {
    handWritten(stack, ['Queues.View', 'Users.View', 'ListenCallRecordings', 'MyContacts.View']);
    ProfileRules.of(stack).addGuardrail('no-users', { reason: 'Nobody here manages users', forbidPermissions: UsersPermissions.USERS_VIEW });
    ProfileRules.of(stack).overrideSeverity(ProfileRule.LEGACY_NAME, RuleSeverity.ERROR);
  });
  expect(success).toBe(false);
  expect(violations.filter(({ severity }) => severity === 'error').map(({ ruleName, description }) => [ruleName, description])).toEqual([
    ['guardrail-no-users', 'Users.View is forbidden here. Nobody here manages users.'],
    ['legacy-name', expect.stringContaining('ListenCallRecordings is replaced by')],
  ]);
});

test.each([
  ['the plugin', 'cdk-connect-security-profiles::privilege-escalation'],
  ['an annotation', 'cdk-connect-security-profiles:privilege-escalation'],
  ['an annotation as the oldest CDK prints it', 'annotation::cdk-connect-security-profiles:privilege-escalation'],
  ['an annotation as the newest CDK prints it', 'Annotation::cdk-connect-security-profiles:privilege-escalation'],
])('what is acknowledged by the id of %s is not reported, on the profile or on its stack, unless it is an error', (_, id) => {
  const acknowledged = (scopeOf: (profile: CfnSecurityProfile) => IConstruct, severity: RuleSeverity) => report((stack) => {
    ProfileRules.of(stack).overrideSeverity(ProfileRule.PRIVILEGE_ESCALATION, severity);
    Validations.of(scopeOf(handWritten(stack, ['Users.Edit', 'Users.View']))).acknowledge({ id, reason: 'Runs the instance' });
  }).violations.map(({ ruleName }) => ruleName);
  expect(acknowledged((profile) => profile, RuleSeverity.WARNING)).not.toContain('privilege-escalation');
  expect(acknowledged(({ stack }) => stack, RuleSeverity.WARNING)).not.toContain('privilege-escalation');
  // Of the plugin's own ids, newer releases of the CDK take away whatever is acknowledged, after the plugin has reported it.
  const whatTheCdkTakes = id.includes('profiles::') ? ['privilege-escalation'] : [];
  expect(acknowledged((profile) => profile, RuleSeverity.ERROR).filter((rule) => !whatTheCdkTakes.includes(rule)))
    .toEqual(['privilege-escalation', 'unused-waiver'].filter((rule) => !whatTheCdkTakes.includes(rule)));
});

test.each(['A', 'Z'])('a name that a role of the library has as well is reported, wherever that is: %s', (id) => {
  const { violations } = report((stack) => {
    new AgentProfile(stack, id, { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Written by hand' });
    handWritten(stack, ['Queues.View']);
  });
  expect(violations.filter(({ ruleName }) => ruleName === 'duplicate-name').map(({ description }) => description)).toEqual([
    expect.stringContaining(`Stack/${id} `),
  ]);
});

test('the template of a nested stack that is in YAML does not end the synthesis', () => {
  const { success } = report((stack) => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'nested-')), 'nested.yaml');
    fs.writeFileSync(file, 'Resources: {}\n');
    new CfnStack(stack, 'Nested', { templateUrl: new Asset(stack, 'Template', { path: file }).httpUrl });
  });
  expect(success).toBe(true);
});
