import { AgentChannel, HierarchyRestrictedResource } from '../../src';

test('the error for an unknown name lists the names, however many there are', () => {
  expect(() => AgentChannel.of('fax')).toThrow('There is no channel "fax". Use "voice", "chat", "tasks", "email" or "video".');
});

test('the error says what else can be used', () => {
  expect(() => HierarchyRestrictedResource.of('Queue')).toThrow('There is no hierarchy-restricted resource "Queue". Use "User"; '
    + 'for a kind that is newer than this release of the library, use HierarchyRestrictedResource.custom("<name>").');
});
