import { ProfileApplication } from '../../../src';

test('a third-party application is accessed', () => {
  expect(ProfileApplication.thirdParty('com.example.orders')).toMatchObject({ namespace: 'com.example.orders', applicationPermissions: ['ACCESS'], type: undefined });
});

test('of an MCP server, tools are named, sorted and each once', () => {
  expect(ProfileApplication.mcpServer('tools', 'b', 'a', 'b')).toMatchObject({ namespace: 'tools', applicationPermissions: ['a', 'b'], type: 'MCP' });
});
