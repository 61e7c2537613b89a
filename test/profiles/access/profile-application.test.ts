import { ProfileApplication } from '../../../src';

test('a third-party application is accessed', () => {
  expect(ProfileApplication.thirdParty('com.example.orders')).toMatchObject({ applicationNamespace: 'com.example.orders', applicationPermissions: ['ACCESS'], applicationType: undefined });
});

test('of an MCP server, tools are named, sorted and each once', () => {
  expect(ProfileApplication.mcpServer('tools', 'b', 'a', 'b')).toMatchObject({ applicationNamespace: 'tools', applicationPermissions: ['a', 'b'], applicationType: 'MCP' });
});
