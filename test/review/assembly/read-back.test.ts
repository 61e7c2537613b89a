import { join } from 'node:path';
import { App, CfnCondition, CfnParameter, Stack, type CfnResource } from 'aws-cdk-lib';
import { ConnectInstance } from '../../../src/deployment/connect-instance';
import { ContactControlPanelPermissions } from '../../../src/permissions/generated/holders';
import { ProfileAiAgent } from '../../../src/profiles/access/profile-ai-agent';
import { ProfileApplication } from '../../../src/profiles/access/profile-application';
import { AiAgentProfile } from '../../../src/profiles/ready/ai-agent-profile';
import { SecurityProfile } from '../../../src/profiles/security-profile';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { INSTANCE_ARN } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/11111111-2222-3333-4444-555555555555/66666666-2222-3333-4444-555555555555';
const TOOLS = [{ Namespace: 'tools', ApplicationPermissions: ['refund'], Type: 'MCP' }];

const READ_BACK = {
  ServiceToken: 'arn', InstanceArn: INSTANCE_ARN, Profiles: { A: 'Agent:' }, Details: { A: { AllowedAIAgents: [{ Arn: AGENT }] } }, Catalog: '1',
  Write: true, Arns: { A: { Ref: 'A' } },
};

function read(properties: unknown, { profile = {}, others = {}, attributes = {} } = {}) {
  const A = { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Agent', Permissions: [], ...profile } };
  const app = templateApp({ Resources: { A, R: { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: properties, ...attributes }, ...others } }, 't.json');
  return { agents: app.roles.map(({ role }) => role.access.aiAgents.length), unread: app.unread.map(({ text }) => text) };
}

test.each([
  ['as the library writes it', READ_BACK],
  ['with a text that CloudFormation makes of a boolean', { ...READ_BACK, Write: 'true' }],
  ['with all references in one text', { ...READ_BACK, Arns: { 'Fn::Sub': '${A}' } }],
  ['with the attribute for the ARN', { ...READ_BACK, Arns: { A: { 'Fn::GetAtt': ['A', 'SecurityProfileArn'] } } }],
  ['with the answer of the validation, which is given back', { ...READ_BACK, Kept: { 'Fn::GetAtt': ['Before', 'Kept'] } }],
  ['with a name that only the deployment knows', { ...READ_BACK, Profiles: { A: { 'Fn::Join': ['', [{ Ref: 'Name' }, ':']] } } }],
])('a read-back is read %s', (_, properties) => {
  expect(read(properties, { others: { Before: { Type: 'Custom::ConnectSecurityProfileValidation' } } })).toEqual({ agents: [1], unread: [] });
});

test.each([[undefined], [false], ['false'], ['yes'], [1]])('one that writes nothing is nothing: %j', (Write) => {
  expect(read({ ...READ_BACK, Write })).toEqual({ agents: [0], unread: [] });
});

test.each([
  ['whether it writes is a reference', { ...READ_BACK, Write: { Ref: 'Write' } }, /what a function of the template decides on/],
  ['who is to hold its profiles is', { ...READ_BACK, HeldBy: { Ref: 'Holders' } }, /what a function of the template decides on/],
  ['who is to hold one profile is', { ...READ_BACK, HeldBy: { A: { 'Fn::If': ['C', [AGENT], []] } } }, /what it may not read for A/],
  ['AI agents are to hold another profile', { ...READ_BACK, Details: {}, HeldBy: { A: [AGENT] }, Arns: { A: { Ref: 'B' } } }, /to another profile than A/],
  ['its details are', { ...READ_BACK, Details: { 'Fn::If': ['C', {}, {}] } }, /what a function of the template decides on/],
  ['the ARN is that of another profile', { ...READ_BACK, Arns: { A: { Ref: 'B' } } }, /to another profile than A/],
  ['the text of ARNs has that of another profile', { ...READ_BACK, Arns: { 'Fn::Sub': '${B}' } }, /to another profile than A/],
  ['the text of ARNs has two in the place of one', { ...READ_BACK, Arns: { 'Fn::Sub': '${B}${A}' } }, /to another profile than A/],
  ['the text of ARNs is not of the profiles', { ...READ_BACK, Arns: { 'Fn::Sub': '${B} ${A}' } }, /to another profile than A/],
  ['the text of ARNs has more than references', { ...READ_BACK, Arns: { 'Fn::Sub': '${A}x' } }, /what a function of the template decides on/],
  ['the ARN is written', { ...READ_BACK, Arns: { A: `${INSTANCE_ARN}/security-profile/x` } }, /to another profile than A/],
  ['the profile is not there', { ...READ_BACK, Details: { B: READ_BACK.Details.A }, Arns: { B: { Ref: 'B' } } }, /to another profile than B/],
  ['the profile is not requested', { ...READ_BACK, Profiles: {} }, /what it may not read for A/],
  ['what is given back is written', { ...READ_BACK, Kept: 'abc' }, /what it does not say, when the deployment is rolled back/],
  ['it is the answer of another resource', { ...READ_BACK, Kept: { 'Fn::GetAtt': ['Other', 'Kept'] } }, /what it does not say, when/],
  ['the permission set cannot be read', { ...READ_BACK, Profiles: { A: 'Agent:?' } }, /what it may not read for A/],
  ['the instance is another one', { ...READ_BACK, InstanceArn: { Ref: 'Instance' } }, /to another instance than that of A/],
  ['permissions are numbered otherwise', { ...READ_BACK, Catalog: '2' }, /what another version of the library reads/],
  ['applications are not those of the profile', { ...READ_BACK, Details: { A: { Applications: TOOLS } } }, /other applications than A has/],
])('where %s, that is said', (_, properties, why) => {
  expect(read(properties).unread).toEqual([expect.stringMatching(why)]);
});

test('applications that the profile has as well are written', () => {
  expect(read({ ...READ_BACK, Details: { A: { Applications: TOOLS } } }, { profile: { Applications: TOOLS } }).unread).toEqual([]);
});

test('the validation, which has the function read only, is nothing', () => {
  expect(read(undefined, { others: { Before: { Type: 'Custom::ConnectSecurityProfileValidation', Properties: READ_BACK } } })).toEqual({ agents: [0], unread: [] });
});

test('who is to hold a profile is read, with what only the deployment knows as a text', () => {
  const { roles, unread } = templateApp({
    Resources: {
      A: { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Agent', Permissions: [] } },
      R: { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: { ...READ_BACK, Details: {}, HeldBy: { A: [AGENT, { Ref: 'Version' }] } } },
    },
  }, 't.json');
  expect(unread).toEqual([]);
  expect(roles[0]!.role).toMatchObject({ heldBy: [AGENT, '${Version}'], reading: { writesBeyond: true } });
});

test('what two of them write is said', () => {
  const R2 = { Type: 'Custom::ConnectSecurityProfileReadBack', Properties: READ_BACK };
  expect(read(READ_BACK, { others: { R2 } }).unread).toEqual([expect.stringMatching(/^R2 of t\.json asks the deployment to write what another one writes as well/)]);
});

test('one that is there under a condition of its own is said', () => {
  expect(read(READ_BACK, { attributes: { Condition: 'Prod' } }).unread).toEqual([expect.stringMatching(/what it may not read for A/)]);
});

test('a custom resource of another type that names AI agents is said', () => {
  const Other = { Type: 'Custom::Other', Properties: READ_BACK };
  expect(read({ ...READ_BACK, Write: false }, { others: { Other } }).unread).toEqual([expect.stringMatching(/^Other of t\.json names AllowedAIAgents/)]);
});

test('what the library writes into a template is read without a doubt, also under a condition', () => {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
  const profile = new SecurityProfile(stack, 'Agent', {
    instance,
    securityProfileName: 'Agent',
    permissions: ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
    aiAgents: [ProfileAiAgent.thirdParty(AGENT)],
    applications: [ProfileApplication.thirdParty('crm'), ProfileApplication.mcpServer('tools', 'refund', 'book')],
  });
  (profile.node.defaultChild as CfnResource).cfnOptions.condition = new CfnCondition(stack, 'Prod');
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect(unread).toEqual([]);
  expect(roles.map(({ role }) => role.access.aiAgents.length)).toEqual([1]);
});

test('who is to hold a profile is read as the library writes it, also under a condition and as a token', () => {
  const app = new App({ outdir: join(directory.path, 'held.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, { validation: { writeWhatCloudFormationCannot: true } });
  const version = new CfnParameter(stack, 'Version');
  const profile = new AiAgentProfile(stack, 'Agent', {
    instance, securityProfileName: 'Agent', tools: [], aiAgentArns: [version.valueAsString, AGENT, AGENT],
  });
  (profile.node.defaultChild as CfnResource).cfnOptions.condition = new CfnCondition(stack, 'Prod');
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'held.out'));
  expect(unread).toEqual([]);
  expect(roles.map(({ role }) => role.heldBy)).toEqual([expect.arrayContaining([AGENT, '${Version}'])]);
  expect(roles[0]!.role.heldBy).toHaveLength(2);
});
