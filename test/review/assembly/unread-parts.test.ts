import { join } from 'node:path';
import { App, CfnStack, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnApplication } from 'aws-cdk-lib/aws-sam';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { INSTANCE_ARN, templateOf, write } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const unreadOf = (Resources: Record<string, unknown>) => templateApp({ Resources }, 't.json').unread.map(({ text }) => text);

test('what CloudFormation expands first is named, and how to give it expanded', () => {
  expect(unreadOf({ 'Fn::ForEach::Roles': ['Name', ['A'], {}], 'Fn::Transform': { Name: 'AWS::Include' }, 'Topic': { Type: 'AWS::SNS::Topic' } })).toEqual([
    expect.stringMatching(/^Fn::ForEach::Roles of t\.json is expanded by CloudFormation\. Give the processed template: aws cloudformation/),
    expect.stringMatching(/^Fn::Transform of t\.json is expanded/),
  ]);
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
