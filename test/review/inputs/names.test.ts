import { diffApps } from '../../../src/review/diff/diff';
import { inputOf } from '../../../src/review/inputs/read-input';
import { appOf } from '../support/roles';

const TEXT = '# what agents hold\r\nBasicAgentAccess\r\n\r\nUsers.View   # to find colleagues\r\n';

test('a list of names is the permissions of one role, with comments and empty lines left out', () => {
  const { roles: [role] } = inputOf(TEXT, 'agent.txt');
  expect([role!.role.permissions, role!.title]).toEqual([['BasicAgentAccess', 'Users.View'], 'agent.txt']);
});

test('a list says that it tells nothing else', () => {
  expect(inputOf(TEXT, 'agent.txt').roles[0]!.unresolved).toEqual(['What the profile has besides permissions is not in the list.']);
});

test('a line that cannot be a name is refused with its number', () => {
  expect(() => inputOf('BasicAgentAccess\nUsers - View\n', 'agent.txt')).toThrow('agent.txt: line 2 is "Users - View", which cannot be the name of a permission.');
});

test('any other text is still said to be no template', () => {
  expect(() => inputOf('hello\n', 'notes.txt')).toThrow('notes.txt is not a CloudFormation template');
});

test('a list is compared with the only role on the other side, without what it does not tell', () => {
  const template = appOf({ id: 'Agent', permissions: ['BasicAgentAccess'], properties: { TagRestrictedResources: ['User'] } });
  const [change] = diffApps(template, inputOf(TEXT, 'agent.txt')).roles;
  expect(change!.permissions.map(({ change: kind, permission }) => [kind, permission.name])).toEqual([['gained', 'Users.View']]);
  expect(change!.aspects.map(({ text }) => text)).toEqual([]);
});
