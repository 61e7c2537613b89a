import type { Construct } from 'constructs';
import { PRESETS } from './presets';
import type { ProfileProps } from './profile-props';
import { SecurityProfile } from './security-profile';
import type { Waiver } from './waiver';
import type { PermissionSet } from '../permissions';

/**
 * What an administrator takes.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/** Few instances have every feature, and whoever turns one on needs its permissions first. */
const AHEAD_OF_FEATURES: Waiver = {
  rule: 'instance-feature',
  reason: 'An administrator holds the permissions of a feature before it is turned on',
};

/**
 * People who run the instance: every current permission of the catalog that grants something, those of features that the
 * instance does not have as well. Its holders can give themselves and others any access, so `privileged` must say why the
 * role exists.
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.AdministratorProfile;

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, {
      ...props,
      permissions: AdministratorProfile.PERMISSIONS,
      waivers: [AHEAD_OF_FEATURES, ...props.waivers ?? []],
    });
  }
}
