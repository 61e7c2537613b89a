import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { alarmsOf } from '../../../src/review/diff/alarms';
import { diffApps } from '../../../src/review/diff/diff';
import { templateOf, write } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

type Template = Record<string, unknown>;

const NOTHING = { Ref: 'AWS::NoValue' };
const onlyIn = (condition: string) => ({ Permissions: ['Users.View', { 'Fn::If': [condition, 'Users.EditPermission', NOTHING] }] });
const profile = (properties: object, rest: Template = {}) => templateOf([{ id: 'A', permissions: ['Users.View'], properties: properties as Template }], rest);
const when = (...sides: string[]) => ({ Conditions: { Prod: { 'Fn::Equals': sides } } });
const withDefault = (Default: string) => ({ Parameters: { Group: { Type: 'String', Default } } });
const group = (AllowedAccessControlHierarchyGroupId: unknown) => ({ AllowedAccessControlHierarchyGroupId });

function changesOf(before: Template, after: Template) {
  const diff = diffApps(templateApp(before, 'before'), templateApp(after, 'after'));
  return { alarms: [...alarmsOf(diff)].sort(), access: diff.roles[0]!.access, texts: diff.roles[0]!.aspects.map(({ text }) => text) };
}

test('what references stand for is named where it changes, and the change could not be determined', () => {
  expect(changesOf(profile(onlyIn('Prod'), when('a', 'b')), profile(onlyIn('Prod'), when('a', 'a')))).toEqual({
    alarms: ['any-change', 'undetermined'], access: 'unknown',
    texts: ['Permissions could not be determined: it depends on the condition Prod, whose definition changed'],
  });
});

test('a permission that goes is no less access beside a condition that flips', () => {
  const more = { Permissions: ['Queues.View', ...onlyIn('Prod').Permissions] };
  expect(changesOf(profile(more, when('a', 'b')), profile(onlyIn('Prod'), when('a', 'a')))).toMatchObject({ access: 'unknown' });
});

test('all that changes on the way to what a reference stands for is named', () => {
  const stage = (Default: string) => ({ Parameters: { Stage: { Type: 'String', Default } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, Default] } } });
  expect(changesOf(profile(onlyIn('Prod'), stage('a')), profile(onlyIn('Prod'), stage('b'))).texts).toEqual([
    'Permissions could not be determined: it depends on the condition Prod and the parameter Stage, whose definitions changed',
  ]);
});

test('a condition of the whole role that changes decides on whether there is one', () => {
  const [before, after] = [when('a', 'b'), when('a', 'a')].map((rest) => templateOf([{ id: 'A', attributes: { Condition: 'Prod' } }], rest));
  expect(changesOf(before!, after!).texts).toEqual(['where and whether it is deployed could not be determined: it depends on the condition Prod, whose definition changed']);
});

test('a name that stands for another kind of thing is a change', () => {
  const resource = { Resources: { Group: { Type: 'Custom::Group', Properties: {} } } };
  expect(changesOf(profile(group({ Ref: 'Group' }), { Parameters: { Group: { Type: 'String' } } }), profile(group({ Ref: 'Group' }), resource)).texts).toEqual([
    'AllowedAccessControlHierarchyGroupId could not be determined: it depends on the resource Group, whose definition changed',
  ]);
});

test.each<[string, Template, Template]>([
  ['what is known on both sides, from other mappings',
    profile(group({ 'Fn::FindInMap': ['A', 'x', 'y'] }), { Mappings: { A: { x: { y: 'north' } } } }),
    profile(group({ 'Fn::FindInMap': ['B', 'x', 'y'] }), { Mappings: { B: { x: { y: 'north' } } } })],
  ['what else a mapping has', profile(group({ 'Fn::FindInMap': ['A', { Ref: 'AWS::Region' }, 'y'] }), { Mappings: { A: { x: { y: 'north' } } } }),
    profile(group({ 'Fn::FindInMap': ['A', { Ref: 'AWS::Region' }, 'y'] }), { Mappings: { A: { x: { y: 'north', z: 'other' } } } })],
  ['a parameter that nothing of the role refers to', profile(group('north'), withDefault('a')), profile(group('north'), withDefault('b'))],
  ['the order in which a definition is written', profile(group({ Ref: 'Group' }), withDefault('a')),
    profile(group({ Ref: 'Group' }), { Parameters: { Group: { Default: 'a', Type: 'String', Description: 'of the team' } } })],
  ['tags of a resource', profile(group({ Ref: 'Team' }), { Resources: { Team: { Type: 'AWS::SSM::Parameter', Properties: { Tags: { a: 'b' } } } } }),
    profile(group({ Ref: 'Team' }), { Resources: { Team: { Type: 'AWS::SSM::Parameter', Properties: {}, Metadata: { a: 'b' } } } })],
])('%s is no change', (_, before, after) => {
  expect(changesOf(before, after)).toEqual({ alarms: [], access: 'same', texts: [] });
});

test('what a value is shown as and was is not said twice', () => {
  const { texts } = changesOf(profile(group({ Ref: 'Group' }), withDefault('a')), profile(group({ Ref: 'Group' }), withDefault('b')));
  expect(texts.filter((text) => text.includes('definition'))).toEqual([]);
  expect(texts).not.toEqual([]);
});

describe('a template that another one deploys', () => {
  const inner = templateOf([{ id: 'A', permissions: { Ref: 'Names' } }], { Parameters: { Names: { Type: 'CommaDelimitedList', Default: 'Users.View' } } });
  const outer = (properties: object = {}, attributes: object = {}): Template => ({
    ...when('a', 'b'),
    Resources: { Set: { Type: 'AWS::CloudFormation::StackSet', ...attributes, Properties: { StackSetName: 'set', TemplateBody: inner, ...properties } } },
  });
  const to = (Regions: string[], more: object = {}) => ({ StackInstancesGroup: [{ DeploymentTargets: { Accounts: ['111122223333'] }, Regions, ...more }] });
  const names = { ParameterKey: 'Names', ParameterValue: 'Users.EditPermission' };

  test.each<[string, Template, Template, RegExp]>([
    ['given parameters', outer(), outer({ Parameters: [names] }), /^Permissions .* the parameter Names,/],
    ['given parameters in some places', outer(to(['us-east-1'])), outer(to(['us-east-1'], { ParameterOverrides: [names] })), /^Permissions .* the parameter Names,/],
    ['more Regions', outer(to(['us-east-1'])), outer(to(['us-east-1', 'eu-west-2'])), /^where and whether .* the resource Set, which deploys its template,/],
    ['a condition', outer(), outer({}, { Condition: 'Prod' }), /^where and whether .* the resource Set,/],
    ['a condition that flips', outer({}, { Condition: 'Prod' }), { ...outer({}, { Condition: 'Prod' }), ...when('a', 'a') }, /^where and whether .* the condition Prod,/],
  ])('has other roles with %s', (_, before, after, text) => {
    expect(changesOf(before, after).texts).toEqual([expect.stringMatching(text)]);
  });

  test('has the same roles with another description and a parameter that no role refers to', () => {
    expect(changesOf(outer(), outer({ Description: 'another', Parameters: [{ ParameterKey: 'Other', ParameterValue: 'x' }] })).texts).toEqual([]);
  });
});

describe('an assembly', () => {
  const directory = temporaryDirectory();
  const template = profile(group({ Ref: 'Group' }), withDefault('a'));
  const stack = (environment: string, properties: object = {}, file = 'S.json') => (
    { type: 'aws:cloudformation:stack', environment, properties: { templateFile: file, ...properties } });
  const HOME = 'aws://111122223333/us-east-1';

  function appWith(artifacts: object, more: Template = {}) {
    write(directory.path, 'manifest.json', { version: '53.0.0', artifacts });
    write(directory.path, 'S.json', template);
    Object.entries(more).forEach(([name, content]) => write(directory.path, name, content));
    return readApp(directory.path, 'app');
  }

  test.each<[string, object, RegExp]>([
    ['another account', stack('aws://444455556666/us-east-1'), /^where and whether .* the environment of its stack,/],
    ['another Region', stack('aws://111122223333/eu-west-2'), /^where and whether .* the environment of its stack,/],
    ['another name of the stack', stack(HOME, { stackName: 'Other' }), /^where and whether .* the environment of its stack,/],
    ['values for parameters', stack(HOME, { parameters: { Group: 'root' } }), /^AllowedAccess.* the parameter Group,/],
  ])('has other roles with %s', (_, after, text) => {
    const [was, is] = [appWith({ S: stack(HOME) }), appWith({ S: after })];
    expect(diffApps(was, is).roles[0]!.aspects.map((one) => one.text)).toEqual([expect.stringMatching(text)]);
  });

  test('has other roles with another output of a stack that they import', () => {
    const appThat = (Value: string) => appWith({ S: stack(HOME, {}, 'I.json'), X: stack(HOME, {}, 'X.json') }, {
      'I.json': profile(group({ 'Fn::ImportValue': { 'Fn::Sub': '${AWS::Partition}-group' } })),
      'X.json': { Resources: {}, Outputs: { Group: { Value, Export: { Name: 'aws-group' } }, Other: { Value, Export: { Name: 'other' } } } },
    });
    expect(diffApps(appThat('north'), appThat('root')).roles[0]!.aspects.map(({ text }) => text)).toEqual([
      'AllowedAccessControlHierarchyGroupId could not be determined: it depends on the export ${AWS::Partition}-group, whose definition changed',
    ]);
  });

  test('is compared with a template by itself without where it is deployed', () => {
    expect(diffApps(templateApp(template, 'template'), appWith({ S: stack(HOME) })).roles[0]!.aspects).toEqual([]);
  });
});

test('an SDK call with another role of AWS or in another Region is another', () => {
  const call = (more: object) => ({
    Resources: {
      Call: {
        Type: 'Custom::AWS', Properties: {
          Create: JSON.stringify({
            service: 'Connect', action: 'createSecurityProfile', parameters: { InstanceId: 'i', SecurityProfileName: 'A', Permissions: ['Users.View'] }, ...more,
          }),
        },
      },
    },
  });
  expect(changesOf(call({}), call({ region: 'eu-west-2', assumedRoleArn: 'arn:aws:iam::111122223333:role/other' })).texts).toEqual([
    expect.stringMatching(/^assumedRoleArn is written otherwise/), expect.stringMatching(/^region is written otherwise/),
  ]);
});

const lookup = (Name: string) => ({ Lookup: { Type: 'Custom::Lookup', Properties: { ServiceToken: 'arn', Name } } });
const stored = (Name: unknown) => (Value: string) => ({ Stored: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Name, Value } } });
const secret = (SecretString: string) => ({ Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'Center', SecretString } } });
const STAGE = { Stage: { Type: 'String', Default: 'prod' } };
const parameter = (Default: string) => ({ Name: { Type: 'AWS::SSM::Parameter::Value<String>', Default } });

test.each<[string, unknown, (value: string) => object, object]>([
  ['a resource whose name a parameter has', { 'Fn::GetAtt': [{ Ref: 'Stage' }, 'Id'] }, lookup, STAGE],
  ['a reference whose name a function makes', { Ref: { 'Fn::Sub': 'Look${Stage}' } }, lookup, STAGE],
  ['a stored value whose name is put together', { 'Fn::Sub': '{{resolve:ssm:/${Stage}/group}}' }, stored('/prod/group'), STAGE],
  ['a stored value that is joined', { 'Fn::Join': ['', ['{{resolve:ssm', ':/', { Ref: 'Stage' }, '/group}}']] }, stored('/prod/group'), STAGE],
  ['a stored value of a resource whose name is joined', '{{resolve:ssm:/prod/group:3}}', stored({ 'Fn::Join': ['/', ['', 'prod', 'group']] }), {}],
  ['a stored value of a resource whose name is put together', '{{resolve:ssm:/prod/group}}', stored({ 'Fn::Sub': '/${Stage}/group' }), STAGE],
  ['a stored value by its ARN', '{{resolve:ssm:arn:aws:ssm:us-east-1:111122223333:parameter/prod/group}}', stored('/prod/group'), {}],
  ['a secret by its ARN', '{{resolve:secretsmanager:arn:aws:secretsmanager:us-east-1:111122223333:secret:Center-aB1cD2:SecretString:group}}', secret, {}],
  ['a parameter that is stored in a version', { Ref: 'Name' }, stored('group'), parameter('group:3')],
  ['a parameter that is stored under a name that is joined', { Ref: 'Name' }, stored({ 'Fn::Join': ['-', ['prod', 'group']] }), parameter('prod-group')],
])('what a reference of any form stands for is named where it changes: %s', (_, written, resource, Parameters) => {
  const version = (value: string) => profile(group(written), { Parameters, Resources: resource(value) });
  expect(changesOf(version('team'), version('everybody'))).toMatchObject({ alarms: ['any-change', 'undetermined'], access: 'unknown' });
  expect(changesOf(version('team'), version('team')).alarms).toEqual([]);
});

test('a stored value of another name says nothing', () => {
  const version = (value: string) => profile(group({ 'Fn::Sub': '{{resolve:ssm:/${Stage}/group}}' }), { Parameters: STAGE, Resources: stored('/prod/other')(value) });
  expect(changesOf(version('a'), version('b')).alarms).toEqual([]);
});

test('an export can be called like what AWS has', () => {
  const version = (Value: string) => profile(group({ 'Fn::ImportValue': 'AWS::Group' }), { Outputs: { Group: { Value, Export: { Name: 'AWS::Group' } } } });
  expect(changesOf(version('team'), version('everybody')).alarms).toEqual(['any-change', 'undetermined']);
});
