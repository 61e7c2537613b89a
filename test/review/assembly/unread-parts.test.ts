import { join } from 'node:path';
import { App, CfnStack, NestedStack, Stack } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { INSTANCE_ARN } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const unreadOf = (Resources: Record<string, unknown>) => templateApp({ Resources }, 't.json').unread.map(({ text }) => text);

test('what CloudFormation expands first is named, and how to give it expanded', () => {
  expect(unreadOf({ 'Fn::ForEach::Roles': ['Name', ['A'], {}], 'Fn::Transform': { Name: 'AWS::Include' }, 'Topic': { Type: 'AWS::SNS::Topic' } })).toEqual([
    expect.stringMatching(/^Fn::ForEach::Roles of t\.json is expanded by CloudFormation\. Give the processed template: aws cloudformation/),
    expect.stringMatching(/^Fn::Transform of t\.json is expanded/),
  ]);
});

test('a nested stack of a template by itself is named', () => {
  expect(unreadOf({ Nested: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://x' } } }))
    .toEqual(['Nested of t.json is a nested stack whose template is somewhere else. Give the cloud assembly that has it, or its template.']);
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
