import type { Construct } from 'constructs';
import { SecurityProfile, type ProfileProps } from './security-profile';
import { Permission, PermissionSet, PermissionStatus } from '../permissions';

/**
 * What an administrator takes.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/**
 * People who run the instance: every current permission of the catalog that grants something. Its holders can give
 * themselves and others any access, so `privileged` must say why the role exists.
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PermissionSet.of(
    ...Permission.all().filter(({ status, restricts }) => status === PermissionStatus.CURRENT && !restricts),
  );

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, { ...props, permissions: AdministratorProfile.PERMISSIONS });
  }
}
