import { read } from './support';

const TYPE = 'AWS::Connect::SecurityProfile';

const PROPERTIES = { InstanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/1', SecurityProfileName: 'Agent', Permissions: ['BasicAgentAccess'] };

function answer(properties: unknown) {
  return { TypeName: TYPE, ResourceDescription: { Identifier: 'arn', Properties: properties } };
}

test('the answer of get-resource is a role', () => {
  const more = { SecurityProfileArn: 'arn', LastModifiedRegion: 'us-east-1', LastModifiedTime: 1 };
  const { roles } = read(answer(JSON.stringify({ ...PROPERTIES, ...more })));
  expect(roles.map(({ role }) => [role.name, role.permissions, role.reading?.malformed])).toEqual([['Agent', ['BasicAgentAccess'], []]]);
});

test('so are those of list-resources', () => {
  const one = (name: string) => ({ Identifier: name, Properties: JSON.stringify({ ...PROPERTIES, SecurityProfileName: name }) });
  expect(read({ TypeName: TYPE, ResourceDescriptions: [one('B'), one('A')] }).roles.map(({ title }) => title)).toEqual(['A', 'B']);
});

test.each([
  ['a property that nobody here knows', answer(JSON.stringify({ ...PROPERTIES, AllowedRooms: [] })), 'input.json: arn has "AllowedRooms"'],
  ['properties that are no JSON', answer('{'), 'input.json: the properties of arn are no text of JSON.'],
  ['another type', { ...answer('{}'), TypeName: 'AWS::Connect::Queue' }, 'input.json is about AWS::Connect::Queue; only AWS::Connect::SecurityProfile'],
])('%s is refused', (_, json, problem) => {
  expect(() => read(json)).toThrow(problem);
});
