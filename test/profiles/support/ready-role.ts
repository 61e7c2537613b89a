import type { Construct } from 'constructs';
import type { PermissionSet, ProfileProps, SecurityProfile } from '../../../src';
import { profilesOf, rolesStack } from '../../support/roles-app';

interface ReadyRole {
  readonly PERMISSIONS: PermissionSet;
  new (scope: Construct, id: string, props: ProfileProps): SecurityProfile;
}

/** What holds of every ready role. */
export function testReadyRole(Profile: ReadyRole): void {
  test('an instance and a name are enough, and its synthesis prints nothing', () => {
    const { app, stack, instance } = rolesStack();
    new Profile(stack, 'Role', { instance, securityProfileName: 'Role' });
    expect(app.synth().getStackByName('Stack').messages).toEqual([]);
  });

  test('its resource', () => {
    const { stack, instance } = rolesStack();
    new Profile(stack, 'Role', { instance, securityProfileName: 'Role' });
    expect(profilesOf(stack).Role).toMatchSnapshot();
  });

  test('it holds what its constant says, with additions and without exceptions', () => {
    const { stack, instance } = rolesStack();
    const plain = new Profile(stack, 'Plain', { instance, securityProfileName: 'Plain' });
    expect(plain.permissions.names).toEqual(Profile.PERMISSIONS.names);
    const [first] = Profile.PERMISSIONS.permissions;
    const changed = new Profile(stack, 'Changed', { instance, securityProfileName: 'Changed', except: first });
    expect(changed.permissions.names).toEqual(Profile.PERMISSIONS.minus(first).names);
  });
}
