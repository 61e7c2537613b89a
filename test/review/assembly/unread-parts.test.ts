import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnStack, CfnStackSet, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnApplication } from 'aws-cdk-lib/aws-sam';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { INSTANCE_ARN, templateOf, write } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const unreadIn = (template: Record<string, unknown>) => templateApp(template, 't.json').unread.map(({ text }) => text);
const unreadOf = (Resources: Record<string, unknown>) => unreadIn({ Resources });

const MACRO = { 'Fn::Transform': { Name: 'Org::Macro' } };

test('what CloudFormation expands first is named, and how to give it expanded', () => {
  expect(unreadOf({ 'Fn::ForEach::Roles': ['Name', ['A'], {}], 'Fn::Transform': { Name: 'AWS::Include' }, 'Topic': { Type: 'AWS::SNS::Topic' } })).toEqual([
    expect.stringMatching(/^Fn::ForEach::Roles of t\.json is expanded by CloudFormation\. Give the processed template: aws cloudformation/),
    expect.stringMatching(/^Fn::Transform of t\.json is expanded/),
  ]);
});

test.each([
  ['Org::Macro', 'Org::Macro'],
  [['AWS::LanguageExtensions', 'Org::Macro'], 'Org::Macro'],
  [{ Name: 'AWS::Include', Parameters: { Location: 's3://bucket/key' } }, 'AWS::Include'],
  ['AWS::ServiceCatalog', 'AWS::ServiceCatalog'],
  [[{ Ref: 'Macro' }], 'without a name'],
])('a macro of the whole template is named: %j', (Transform, name) => {
  expect(unreadIn({ Transform, Resources: {} })).toEqual([
    `The macro ${name} of t.json can change every resource. Give the processed template: aws cloudformation get-template --template-stage Processed `
    + '(with --change-set-name before the deployment).',
  ]);
});

test.each([
  [undefined],
  ['AWS::Serverless-2016-10-31'],
  [['AWS::LanguageExtensions', 'AWS::SecretsManager-2020-07-23', 'AWS::SecretsManager-2024-09-16', 'AWS::CodeDeployBlueGreen']],
])('transforms of AWS that leave profiles alone are none of these: %j', (Transform) => {
  expect(unreadIn({ Transform, Resources: {} })).toEqual([]);
});

test('a macro beside the resources is named', () => {
  expect(unreadIn({ ...MACRO, Resources: {} })).toEqual([expect.stringMatching(/^Fn::Transform of t\.json is expanded/)]);
});

test('a macro in a mapping is named where a profile can have its values', () => {
  const Mappings = { Names: MACRO };
  expect(unreadIn({ Mappings, ...templateOf([{ id: 'Agent' }]) })).toEqual([expect.stringMatching(/^A mapping of t\.json is changed by the macro Org::Macro/)]);
  expect(unreadIn({ Mappings, Resources: {} })).toEqual([]);
});

test.each([
  [{ ...MACRO }],
  [{ Type: 'AWS::SNS::Topic', ...MACRO }],
  [{ Type: MACRO, Properties: {} }],
  [{ Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: '{"Resources":{}}', ...MACRO } }],
  [{ Type: 'Custom::AWS', Properties: { Create: '{}', ...MACRO } }],
])('a resource that a macro can make a profile of is named: %j', (resource) => {
  expect(unreadOf({ A: resource })).toEqual([expect.stringMatching(/^A of t\.json is changed by the macro Org::Macro, which CloudFormation expands\. Give the processed/)]);
});

test.each([
  [{ Type: 'AWS::SNS::Topic', Properties: MACRO }],
  [{ Type: 'AWS::SNS::Topic', Metadata: MACRO }],
])('a resource that stays what it is, is not: %j', (resource) => {
  expect(unreadOf({ A: resource })).toEqual([]);
});

test('a module is named', () => {
  expect(unreadOf({ A: { Type: 'Org::Team::Profiles::MODULE' } })).toEqual([expect.stringMatching(/^A of t\.json is a module/)]);
});

test.each([
  [{ TemplateURL: 'https://x' }],
  [{ TemplateBody: { Ref: 'Body' } }],
  [{ TemplateBody: 'no template' }],
])('a stack set whose template is not there is named: %j', (Properties) => {
  expect(unreadOf({ Set: { Type: 'AWS::CloudFormation::StackSet', Properties } }))
    .toEqual(['Set of t.json is a stack set whose template is not in the input. Give the cloud assembly that contains it, or its template.']);
});

test('a product of a catalog is named', () => {
  expect(unreadOf({ A: { Type: 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', Properties: {} } })).toEqual([expect.stringMatching(/is a product whose template/)]);
});

test.each([
  ['JSON', (template: object) => JSON.stringify(template)],
  ['a function of JSON', (template: object) => ({ 'Fn::ToJsonString': template })],
  ['an object', (template: object) => template],
])('a template that is written in a stack set, as %s, is read', (_, write_) => {
  const inner = templateOf([{ id: 'Inner' }]);
  const outer = { Resources: { Set: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: write_(inner) } } } };
  const app = templateApp({ Resources: { Outer: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: JSON.stringify(outer) } } } }, 't.json');
  expect(app.unread).toEqual([]);
  expect(app.roles).toMatchObject([{ stack: 'Outer/Set', file: 't.json', role: { id: 'Outer/Set/Inner0A1B2C3D', name: 'Inner' } }]);
});

test('a stack set whose template is in an assembly is read like a nested stack', () => {
  const template = write(directory.path, 'nested.json', templateOf([{ id: 'Agent' }]));
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  new CfnStackSet(stack, 'Set', {
    stackSetName: 'set', permissionModel: 'SELF_MANAGED', templateUrl: new Asset(stack, 'Asset', { path: template }).httpUrl,
  });
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect(roles).toMatchObject([{ stack: 'Center/Set', role: { name: 'Agent', environment: {} } }]);
  expect(unread).toEqual([]);
});

test('what is added to an app by other means is seen in its templates', () => {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const profile = new CfnSecurityProfile(stack, 'Plain', { instanceArn: INSTANCE_ARN, securityProfileName: 'Plain' });
  profile.addPropertyOverride('Permissions', MACRO);
  stack.addTransform('Org::Macro');
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect(roles).toMatchObject([{ incomplete: true, unresolved: expect.arrayContaining([expect.stringMatching(/^It is changed by the macro Org::Macro/)]) }]);
  expect(unread.map(({ text }) => text)).toEqual([expect.stringMatching(/^The macro Org::Macro of stack Center can change every resource/)]);
});

test.each([
  ['AWS::CloudFormation::Stack', { TemplateURL: 'https://x' }],
  ['AWS::CloudFormation::Stack', { TemplateURL: '{{resolve:ssm:/template}}' }],
  ['AWS::CloudFormation::Stack', {}],
  ['AWS::Serverless::Application', { Location: 's3://bucket/nested.yaml' }],
  ['AWS::Serverless::Application', { Location: { ApplicationId: 'arn:aws:serverlessrepo:us-east-1:111122223333:applications/a', SemanticVersion: '1.0.0' } }],
])('a nested stack of a template by itself is named: %s %j', (Type, Properties) => {
  expect(unreadOf({ Nested: { Type, Properties } }))
    .toEqual(['Nested of t.json is a nested stack whose template is not in the input. Give the cloud assembly that contains it, or its template.']);
});

test.each([
  ['AWS::CloudFormation::Stack', { TemplateURL: './nested.yaml' }],
  ['AWS::Serverless::Application', { Location: './nested.yaml' }],
])('a nested stack whose template is a file is named with the file: %s', (Type, Properties) => {
  expect(unreadOf({ Nested: { Type, Properties } }))
    .toEqual(['Nested of t.json is a nested stack whose template is in ./nested.yaml. Run the command with that file as well.']);
});

test('of an assembly, only what it does not have is named', () => {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const nested = new NestedStack(stack, 'Nested');
  new CfnSecurityProfile(nested, 'Plain', { instanceArn: INSTANCE_ARN, securityProfileName: 'Plain' });
  new CfnStack(nested, 'Elsewhere', { templateUrl: 'https://example.com/template.json' });
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect(roles).toHaveLength(1);
  expect(unread.map(({ text }) => text)).toEqual([expect.stringMatching(/^Elsewhere of stack Center\/Nested is a nested stack/)]);
});

test('a serverless application that is in an assembly is read like a nested stack', () => {
  const template = write(directory.path, 'nested.json', templateOf([{ id: 'Agent' }]));
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  new CfnApplication(stack, 'Nested', { location: new Asset(stack, 'Asset', { path: template }).httpUrl });
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect(roles.map(({ role }) => role.name)).toEqual(['Agent']);
  expect(unread).toEqual([]);
});

test('an object that refers to something of the template around it is not read', () => {
  const TemplateBody = templateOf([{ id: 'Inner', permissions: { Ref: 'Names' } }]);
  const Set = { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody } };
  expect(unreadOf({ Set })).toEqual([]);
  expect(unreadIn({ Parameters: { Names: { Type: 'CommaDelimitedList' } }, Resources: { Set } }))
    .toEqual([expect.stringMatching(/^Set of t\.json is a stack set whose template is not in the input/)]);
});

test.each([
  ['both a URL and a text', { TemplateURL: 'https://x', TemplateBody: '{"Resources":{}}' }],
  ['what the AWS CLI prints of a template', { TemplateBody: '{"TemplateBody":{"Resources":{}}}' }],
])('a stack set that has %s is not read', (_, Properties) => {
  expect(unreadOf({ Set: { Type: 'AWS::CloudFormation::StackSet', Properties } })).toEqual([expect.stringMatching(/^Set of t\.json is a stack set/)]);
});

test('metadata of an asset say nothing of the template at a URL', () => {
  const app = new App({ outdir: join(directory.path, 'cdk.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const nested = new NestedStack(stack, 'Nested');
  new CfnSecurityProfile(nested, 'Plain', { instanceArn: INSTANCE_ARN, securityProfileName: 'Plain' });
  const resource = nested.nestedStackResource as CfnStack;
  resource.addMetadata('aws:asset:path', nested.templateFile);
  resource.addPropertyOverride('TemplateURL', 'https://s3.us-east-1.amazonaws.com/somebody/template.json');
  app.synth();
  const { roles, unread } = readApp(join(directory.path, 'cdk.out'));
  expect([roles, unread]).toEqual([[], [expect.objectContaining({ text: expect.stringMatching(/is a nested stack whose template is not in the input/) })]]);
});

test.each([
  [{ Type: 'Custom::AWS', Properties: { 'Fn::If': ['C', { Create: '{}' }, { Ref: 'AWS::NoValue' }] } }, /^A of t\.json has properties that are not written in the template/],
  [{ Type: 'Custom::AWS', Properties: { ServiceToken: 'arn', ...MACRO } }, /^A of t\.json is changed by the macro Org::Macro/],
  [{ Type: { 'Fn::Sub': 'AWS::Connect::SecurityProfile' } }, /^A of t\.json has a type that is not written in the template/],
  [{ Type: 'AWS::Connect::SecurityProfile ' }, /^A of t\.json names AWS::Connect::SecurityProfile, and may write security profiles\. Look at what it does\.$/],
  [{ Type: 'Acme::Connect::SecurityProfile' }, /^A of t\.json is of a type of somebody else, which may be a security profile/],
  [{ Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: 'update_security_profile()' } } }, /^A of t\.json names UpdateSecurityProfile, and may write/],
])('what may be or write a profile is named: %j', (resource, why) => {
  expect(unreadOf({ A: resource })).toEqual([expect.stringMatching(why)]);
});

test.each(['Conditions', 'Parameters', 'Rules'])('what is expanded in the section %s is named where there is a profile', (section) => {
  const text = { [section]: { 'Fn::ForEach::X': [] } };
  expect(unreadIn({ ...text, ...templateOf([{ id: 'Agent' }]) })).toEqual([expect.stringMatching(new RegExp(`^The section ${section} of t\\.json is changed by Fn::ForEach::X`))]);
  expect(unreadIn({ ...text, Resources: {} })).toEqual([]);
});

test('a profile with properties that are expanded for each of a list is undetermined', () => {
  const template = templateOf([{ id: 'Agent', properties: { 'Fn::ForEach::P': ['X', ['Permissions'], { '${X}': ['Users.EditPermission'] }] } }]);
  expect(templateApp({ Transform: 'AWS::LanguageExtensions', ...template }, 't.json').roles).toMatchObject([{ incomplete: true }]);
});

test.each([
  ['an environment', { account: '111122223333', region: 'us-east-1' }], ['no environment', undefined],
])('the template that the assembly of a stack with %s deploys is the one that is read, unless it says another', (_, env) => {
  const outdir = join(directory.path, 'cdk.out');
  const app = new App({ outdir });
  const stack = new Stack(app, 'Stack', { env });
  new CfnSecurityProfile(stack, 'Role', { instanceArn: INSTANCE_ARN, securityProfileName: 'a' });
  app.synth();
  expect(readApp(outdir).unread).toEqual([]);

  const manifest = join(outdir, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/(s3:[^"]*\/)[\da-f]{64}/, '$1another'));
  expect(readApp(outdir).unread.map(({ text }) => text)).toEqual([expect.stringMatching(
    /^The template of stack Stack is deployed from "s3:.*\/another\.json", which is not provably the file that was read\./)]);
});
