import { changesOf, read, roleAt } from './support';

const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const secret = (value: unknown) => ({ '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270', 'plaintext': JSON.stringify(value) });

const CLASSIC = 'aws:connect/securityProfile:SecurityProfile';
const NATIVE = 'aws-native:connect:SecurityProfile';

function state(type: string, name: string, inputs: object) {
  return { urn: `urn:pulumi:prod::center::${type}::${name}`, type, custom: true, inputs: { __defaults: [], ...inputs } };
}

function step(op: string, type: string, name: string, before: object | undefined, after: object | undefined, more: object = {}) {
  return {
    op,
    urn: `urn:pulumi:prod::center::${type}::${name}`,
    ...(before ? { oldState: state(type, name, before) } : {}),
    ...(after ? { newState: { ...state(type, name, after), ...more } } : {}),
  };
}

const agent = { instanceId: '11111111-2222-3333-4444-555555555555', name: 'Agent', permissions: ['BasicAgentAccess'] };
const lead = {
  instanceArn: 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555',
  securityProfileName: 'Lead',
  permissions: ['BasicAgentAccess'],
  allowedAccessControlTags: [{ key: 'team', value: 'service' }],
};

const preview = read({
  config: {},
  steps: [
    step('same', 'pulumi:pulumi:Stack', 'center', {}, {}),
    step('update', CLASSIC, 'agent', agent, { ...agent, permissions: ['BasicAgentAccess', 'Users.View', UNKNOWN], tags: { team: 'a' } }),
    step('update', NATIVE, 'lead', lead, { ...lead, allowedAccessControlTags: undefined }),
    step('create-replacement', CLASSIC, 'renamed', { ...agent, name: 'Old' }, { ...agent, name: 'New' }),
    step('replace', CLASSIC, 'renamed', { ...agent, name: 'Old' }, { ...agent, name: 'New' }),
    step('delete', CLASSIC, 'gone', { ...agent, name: 'Gone' }, undefined),
    step('create', NATIVE, 'hidden', undefined, { ...lead, securityProfileName: 'Hidden', permissions: ['BasicAgentAccess', secret('Users.EditPermission')] }),
  ],
  changeSummary: { update: 2 },
});

test('a preview is a difference by itself', () => {
  expect(changesOf(preview, 'agent')).toEqual(expect.arrayContaining(['+ Users.View', expect.stringMatching(/^\? not all permissions could be determined/)]));
  expect(changesOf(preview, 'lead')).toEqual(['▲ access-control tag removed: team=service']);
  expect(changesOf(preview, 'gone')).toContain('· Pulumi will delete the profile, which fails while a user holds it');
});

test('a replacement is one role, and creates the new profile first unless it says otherwise', () => {
  expect(changesOf(preview, 'renamed')).toEqual(['renamed from "Old": Pulumi will create the new profile before it deletes the old one']);
});

test('what is secret is not shown', () => {
  const role = roleAt(preview, 'hidden');
  expect(JSON.stringify([role, [...role.written]])).not.toContain('EditPermission');
  expect(role.unresolved).toEqual(['Not all permissions could be determined: what is secret is not shown.']);
});

test('a stack has the roles that are there', () => {
  const stack = read({ version: 3, deployment: { manifest: {}, resources: [state(CLASSIC, 'agent', agent), { ...state(CLASSIC, 'old', agent), delete: true }] } });
  expect(stack.roles.map(({ role, title }) => [role.id, title, role.permissions])).toEqual([['agent', 'Agent', ['BasicAgentAccess']]]);
});

test('an input that nobody here knows is refused with its path', () => {
  expect(() => read({ version: 3, deployment: { resources: [state(NATIVE, 'lead', { ...lead, rooms: ['a'] })] } })).toThrow('input.json: lead has "rooms"');
});
