import { PermissionSet, RoutingPermissions, ToggleSetting } from '../../../src';

test('on needs what it needs, off nothing', () => {
  const setting = new ToggleSetting('queues', { title: 'Queues', needs: PermissionSet.of(RoutingPermissions.QUEUES_VIEW) });
  expect([setting.on(), setting.off()].map(({ text, isMostRestricted, needs }) => [text, isMostRestricted, needs.names])).toEqual([
    ['on', false, ['Queues.View']], ['off', true, []],
  ]);
  expect(setting.mostRestricted().text).toBe('off');
  expect(setting.widest().text).toBe('on');
});
