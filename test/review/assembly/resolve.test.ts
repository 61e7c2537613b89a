import { Resolver } from '../../../src/review/assembly/resolve';

const STORED = '{{resolve:ssm:/connect/agent}}';

const resolver = new Resolver({
  Mappings: { Roles: { Agent: { Names: ['Users.View', 'Queues.View'] }, Stored: { Names: ['Users.View', STORED] } } },
  Parameters: {
    Name: { Type: 'String', Default: 'Agent' },
    Names: { Type: 'CommaDelimitedList', Default: 'Users.View, Queues.View' },
    Open: { Type: 'String' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/connect/agent' },
    StoredNames: { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: '/connect/agent' },
    StoredName: { Type: 'AWS::SSM::Parameter::Name', Default: '/connect/agent' },
    Dynamic: { Type: 'String', Default: STORED },
  },
});

describe('texts', () => {
  test.each([
    ['a text', 'Agent', 'Agent'],
    ['the default of a parameter', { Ref: 'Name' }, 'Agent'],
    ['a parameter without default', { Ref: 'Open' }, undefined],
    ['a parameter whose value is in Parameter Store', { Ref: 'Stored' }, undefined],
    ['a parameter that is the name of one', { Ref: 'StoredName' }, '/connect/agent'],
    ['a dynamic reference', STORED, undefined],
    ['one inside of a text', `Agent ${STORED}`, undefined],
    ['one as the default of a parameter', { Ref: 'Dynamic' }, undefined],
    ['one as a part of a text', { 'Fn::Join': [' ', ['Agent', STORED]] }, undefined],
    ['one that its parts make', { 'Fn::Join': [':', ['{{resolve', 'ssm', '/connect/agent}}']] }, undefined],
    ['a resource', { Ref: 'Role' }, undefined],
    ['a function', { 'Fn::Sub': 'x' }, undefined],
    ['a number', 5, undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, value, text) => expect(resolver.text(value)).toBe(text));
});

describe('lists', () => {
  test.each([
    ['as they are', ['Users.View', 'Queues.View'], ['Users.View', 'Queues.View'], []],
    ['from a parameter', { Ref: 'Names' }, ['Users.View', 'Queues.View'], ['comes from parameter Names: its default is shown']],
    ['without AWS::NoValue', ['Users.View', { Ref: 'AWS::NoValue' }], ['Users.View'], []],
    ['with both sides of a condition', { 'Fn::If': ['Prod', ['Users.View'], { 'Fn::If': ['Test', ['Queues.View'], { Ref: 'AWS::NoValue' }] }] },
      ['Users.View', 'Queues.View'], ['depends on condition Prod: both sides are shown', 'depends on condition Test: both sides are shown']],
    ['with a conditional item', ['Users.View', { 'Fn::If': ['Prod', 'Users.Edit', { Ref: 'AWS::NoValue' }] }],
      ['Users.View', 'Users.Edit'], ['depends on condition Prod: both sides are shown']],
    ['known only to the deployment', { 'Fn::ImportValue': 'names' }, [], ['${ImportValue("names")} is known only to the deployment']],
    ['with one item that is', ['Users.View', { 'Fn::ImportValue': 'name' }], ['Users.View'], ['${ImportValue("name")} is known only to the deployment']],
    ['in Parameter Store', { Ref: 'StoredNames' }, [], ['comes from parameter StoredNames, whose default names an SSM parameter']],
    ['with one item that is there', ['Users.View', { Ref: 'Stored' }], ['Users.View'], ['comes from parameter Stored, whose default names an SSM parameter']],
    ['with a dynamic reference', ['Users.View', STORED], ['Users.View'], [`${STORED} is known only to the deployment`]],
    ['with one in a mapping', { 'Fn::FindInMap': ['Roles', 'Stored', 'Names'] }, ['Users.View'], [`${STORED} is known only to the deployment`]],
    ['split from one', { 'Fn::Split': [':', STORED] }, [], [`\${Split(":", "${STORED}")} is known only to the deployment`]],
    ['that are one', STORED, [], [`${STORED} is known only to the deployment`]],
    ['of objects', [{ Key: 'a', Value: 'b' }], [{ Key: 'a', Value: 'b' }], []],
    ['absent', undefined, [], []],
  ])('%s', (_, value, items, unresolved) => expect(resolver.items(value)).toMatchObject({ items, unresolved }));

  test.each([
    ['literals', ['Users.View'], false],
    ['both sides of a condition', { 'Fn::If': ['Prod', ['Users.View'], { Ref: 'AWS::NoValue' }] }, false],
    ['the default of a parameter', { Ref: 'Names' }, false],
    ['a parameter without default', { Ref: 'Open' }, true],
    ['a parameter whose value is in Parameter Store', { Ref: 'StoredNames' }, true],
    ['a dynamic reference', ['Users.View', STORED], true],
    ['a side of a condition that only the deployment knows', { 'Fn::If': ['Prod', ['Users.View'], { Ref: 'Open' }] }, true],
    ['an item that only the deployment knows', ['Users.View', { 'Fn::ImportValue': 'name' }], true],
  ])('are incomplete where only the deployment knows: %s', (_, value, incomplete) => expect(resolver.items(value).incomplete).toBe(incomplete));

  test.each([
    ['from a mapping', { 'Fn::FindInMap': ['Roles', 'Agent', 'Names'] }, ['Users.View', 'Queues.View']],
    ['from a mapping by the default of a parameter', { 'Fn::FindInMap': ['Roles', { Ref: 'Name' }, 'Names'] }, ['Users.View', 'Queues.View']],
    ['split', { 'Fn::Split': ['|', 'Users.View|Queues.View'] }, ['Users.View', 'Queues.View']],
    ['split from what is joined', { 'Fn::Split': [',', { 'Fn::Join': [',', ['Users.View', 'Queues.View']] }] }, ['Users.View', 'Queues.View']],
    ['joined in an item', [{ 'Fn::Join': ['.', ['Users', 'View']] }], ['Users.View']],
  ])('%s', (_, value, items) => expect(resolver.items(value)).toMatchObject({ items, incomplete: false }));

  test.each([
    ['a key that only the deployment knows', { 'Fn::FindInMap': ['Roles', { Ref: 'AWS::Region' }, 'Names'] }],
    ['a key that the mapping lacks', { 'Fn::FindInMap': ['Roles', 'constructor', 'Names'] }],
    ['a part that only the deployment knows', { 'Fn::Split': [',', { 'Fn::Join': [',', ['Users.View', { Ref: 'Open' }]] }] }],
    ['arguments of another kind', { 'Fn::Join': [5, 'Users.View'] }],
  ])('cannot be told: %s', (_, value) => expect(resolver.items(value)).toMatchObject({ items: [], incomplete: true }));
});

test('a condition that goes on for ever comes to an end', () => {
  let value: unknown = ['Users.View'];
  for (let depth = 0; depth < 1000; depth++) {
    value = { 'Fn::If': ['C', value, ['Queues.View']] };
  }
  expect(resolver.items(value).items).toContain('Queues.View');
});

test('instances that are written differently have different keys, whatever the order of their properties', () => {
  const key = resolver.instance({ 'Fn::GetAtt': ['Instance', 'Arn'] }, 'Stack');
  expect(key).toBe('Stack {"Fn::GetAtt":["Instance","Arn"]}');
  expect(resolver.instance({ a: 1, b: 2 }, '')).toBe(resolver.instance({ b: 2, a: 1 }, ''));
  expect(resolver.instance('arn:aws:connect', 'Stack')).toBe('arn:aws:connect');
});
