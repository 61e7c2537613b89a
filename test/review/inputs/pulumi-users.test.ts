import { read } from './support';

const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

function urn(type: string, name: string) {
  return `urn:pulumi:prod::center::${type}::${name}`;
}

const CLASSIC = 'aws:connect/securityProfile:SecurityProfile';
const inputs = { name: 'Agent', instanceId: 'i', permissions: ['BasicAgentAccess'] };
const agent = { urn: urn(CLASSIC, 'agent'), type: CLASSIC, inputs, outputs: { arn: 'arn:agent', securityProfileId: 'agent-id' } };

/** What the user of a stack holds. */
function held(type: string, inputsOfUser: object, more: object = {}) {
  const user = { urn: urn(type, 'lead'), type, inputs: inputsOfUser, ...more };
  const { users } = read({ version: 3, deployment: { resources: [agent, user] } });
  return users;
}

test.each([
  ['aws:connect/user:User', { securityProfileIds: ['agent-id'] }],
  ['aws-native:connect:User', { securityProfileArns: ['arn:agent'] }],
])('a user of type %s is known by the profiles of the stack', (type, given) => {
  expect(held(type, given)).toEqual([{ id: 'lead', holdings: [{ roles: ['agent'], unknown: [] }] }]);
});

test('what only the update knows is what the input depends on', () => {
  const propertyDependencies = { securityProfileIds: [agent.urn, urn('random:index:RandomId', 'other')] };
  expect(held('aws:connect/user:User', { securityProfileIds: [UNKNOWN] }, { propertyDependencies }))
    .toEqual([{ id: 'lead', holdings: [{ roles: ['agent'], unknown: ['the profile other'] }] }]);
  expect(held('aws:connect/user:User', { securityProfileIds: UNKNOWN }))
    .toEqual([{ id: 'lead', holdings: [{ roles: [], unknown: ['the list of profiles (known after the update)'] }] }]);
});

test('other profiles and secrets are not known', () => {
  expect(held('aws:connect/user:User', { securityProfileIds: ['elsewhere', { '4dabf18193072939515e22adb298388d': 'x' }] }))
    .toEqual([{ id: 'lead', holdings: [{ roles: [], unknown: ['the profile (secret)', 'the profile elsewhere'] }] }]);
});
