import { NO_ACCESS } from '../../src/roles/access';
import { referredRole } from '../../src/roles/referred-role';

test('of a role that is defined elsewhere, what is not known is shown as none, and it says where it comes from', () => {
  expect(referredRole({ id: 'Stack/Admin', instance: 'arn:instance', permissions: ['Users.View'] })).toEqual({
    id: 'Stack/Admin', instance: 'arn:instance', permissions: ['Users.View'],
    customPermissions: [], heldTogetherWith: [], tags: {}, access: NO_ACCESS, waivers: [], reading: { isReferred: true },
  });
});
