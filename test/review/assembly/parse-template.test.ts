import { parseTemplate } from '../../../src/review/assembly/parse-template';

test('YAML with the short forms of functions means the same as JSON', () => {
  const template = parseTemplate(`
Resources:
  Agent:
    Type: AWS::Connect::SecurityProfile
    Properties:
      InstanceArn: !GetAtt Instance.Arn
      SecurityProfileName: !Sub '\${Prefix} agent'
      Permissions: !If [IsProd, [BasicAgentAccess, !Ref Extra], !Split [',', !ImportValue names]]
      Tags: !FindInMap [a, b, c]
`, 'roles.yaml');
  expect(template.Resources).toEqual({
    Agent: {
      Type: 'AWS::Connect::SecurityProfile',
      Properties: {
        InstanceArn: { 'Fn::GetAtt': ['Instance', 'Arn'] },
        SecurityProfileName: { 'Fn::Sub': '${Prefix} agent' },
        Permissions: { 'Fn::If': ['IsProd', ['BasicAgentAccess', { Ref: 'Extra' }], { 'Fn::Split': [',', { 'Fn::ImportValue': 'names' }] }] },
        Tags: { 'Fn::FindInMap': ['a', 'b', 'c'] },
      },
    },
  });
});

test('anchors inside of functions are resolved', () => {
  const template = parseTemplate('Names: &names [Users.View]\nResources:\n  A: !If [Prod, *names, !Ref AWS::NoValue]\n', 't.yaml');
  expect(template.Resources).toEqual({ A: { 'Fn::If': ['Prod', ['Users.View'], { Ref: 'AWS::NoValue' }] } });
});

test('JSON may begin with a byte order mark', () => {
  expect(parseTemplate('\ufeff{"Resources": {}}', 't.json')).toEqual({ Resources: {} });
});

test.each([
  ['a template', { TemplateBody: { Resources: { A: {} } } }],
  ['a template as text', { TemplateBody: 'Resources: {A: {}}' }],
])('what "aws cloudformation get-template" prints is unpacked: %s', (_, printed) => {
  expect(parseTemplate(JSON.stringify(printed), 't.json')).toEqual({ Resources: { A: {} } });
});

test.each([
  ['list-security-profile-permissions', { Permissions: ['BasicAgentAccess'] }],
  ['describe-security-profile', { SecurityProfile: { SecurityProfileName: 'Agent' } }],
])('what "aws connect %s" prints is refused with what to do instead', (_, printed) => {
  expect(() => parseTemplate(JSON.stringify(printed), 'p.json')).toThrow(
    'p.json is not a CloudFormation template: it has no "Resources". If the AWS CLI printed it, record the profiles of the instance with "connect-profiles snapshot" instead.');
});

test('what may be a template or what the AWS CLI prints is refused', () => {
  expect(() => parseTemplate('{"TemplateBody":{"Resources":{}},"Resources":{"A":{}}}', 't.json'))
    .toThrow('t.json has "TemplateBody" and "Resources": it is neither a CloudFormation template nor what "aws cloudformation get-template" prints.');
});

test('a text that was read in another encoding is refused', () => {
  expect(() => parseTemplate('{"Resources":{"A":"\ufffd"}}', 't.json')).toThrow('t.json has characters that are not UTF-8 (U+FFFD stands for them). Save it as UTF-8.');
});

test.each([
  ['lists', `a: ${'['.repeat(20_000)}`],
  ['maps', `a: ${'{a: '.repeat(20_000)}`],
  ['maps by indentation', [...Array(1_000).keys()].map((level) => `${' '.repeat(level)}a:`).join('\n')],
  ['lists that begin on one line', `${'- '.repeat(20_000)}a`],
])('%s that are nested too deeply are refused, where the parser would end the process', (_, text) => {
  expect(() => parseTemplate(text, 'deep.yaml')).toThrow(/^deep\.yaml is nested too deeply to be read\.$/);
});

test('lists that are nested as deeply as nobody nests them are read', () => {
  expect(parseTemplate(`Resources: {}\nMetadata:\n  a: ${'['.repeat(400)}${']'.repeat(400)}`, 'deep.yaml')).toHaveProperty('Resources');
});
