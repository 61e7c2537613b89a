import type { Construct } from 'constructs';
import { AHEAD_OF_FEATURES } from './ahead-of-features';
import type { PermissionSet } from '../../permissions';
import { PRESETS } from '../../roles/presets';
import type { ProfileProps } from '../profile-props';
import { SecurityProfile } from '../security-profile';

/**
 * What an administrator takes.
 */
export interface AdministratorProfileProps extends ProfileProps {}

/**
 * People who run the instance: every current permission of the catalog that grants something, those of features that the
 * instance does not have as well. Unredacted content is not part of it: what was said in full on recordings and in
 * transcripts, which a `RecordingsScope` adds, screen recordings with their sound, and what is extracted from conversations.
 *
 * Its holders can give themselves and others any access. `privileged` says why the role exists; left out, that it is the
 * one that runs the instance.
 */
export class AdministratorProfile extends SecurityProfile {
  /**
   * What the role starts from.
   */
  public static readonly PERMISSIONS: PermissionSet = PRESETS.AdministratorProfile;

  constructor(scope: Construct, id: string, props: AdministratorProfileProps) {
    super(scope, id, {
      ...props,
      privileged: props.privileged ?? 'Administrators run the instance, its users and their security profiles',
      permissions: AdministratorProfile.PERMISSIONS,
      waivers: [AHEAD_OF_FEATURES, ...props.waivers ?? []],
    });
  }
}
