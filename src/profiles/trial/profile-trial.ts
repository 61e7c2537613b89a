import { RemovalPolicy } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { PermissionDifference } from '../../roles/permission-difference';
import type { AccessScope } from '../../roles/scopes/access-scope';
import { applyScopes } from '../../roles/scopes/apply-scopes';
import type { SecurityProfile } from '../security-profile';

/**
 * What a trial takes.
 */
export interface ProfileTrialProps {
  /**
   * The profile that is to change.
   */
  readonly profile: SecurityProfile;

  /**
   * Name of the copy on the instance.
   */
  readonly securityProfileName: string;

  /**
   * Permissions that the change brings.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * Permissions that the change takes away.
   *
   * @default - none
   */
  readonly except?: IPermissions;

  /**
   * How far the profile is to reach.
   *
   * @default - as far as it does
   */
  readonly scopes?: AccessScope[];

  /**
   * Whether the trial is over, and the change a part of the profile itself. There is no copy then: take it from its user
   * before, as Connect deletes no profile that somebody holds.
   *
   * @default false
   */
  readonly promoted?: boolean;
}

/**
 * A change of a profile that one user tries out before it reaches everybody.
 *
 * While it lasts there is a copy of the profile with the change, for that user to hold in place of the original. Setting
 * `promoted` makes the change a part of the profile and removes the copy. Every report tells of the trial and of the
 * difference that it makes.
 */
export class ProfileTrial extends Construct {
  /**
   * The copy with the change.
   *
   * @default - none, as the trial was promoted
   */
  public readonly trialProfile?: SecurityProfile;

  /**
   * What the change adds and removes.
   */
  public readonly difference: PermissionDifference;

  /**
   * @throws if the change changes nothing, or the copy would have the profile's own name
   */
  constructor(scope: Construct, id: string, props: ProfileTrialProps) {
    super(scope, id);
    const { profile, securityProfileName, additional, except, scopes, promoted } = props;
    const changed = applyScopes(profile.permissions, scopes ?? [])
      .plus(additional ?? PermissionSet.of())
      .minus(except ?? PermissionSet.of());
    this.difference = PermissionDifference.between(profile.permissions, changed);
    if (this.difference.isEmpty) {
      throw new Error(`The trial ${this.node.path} changes nothing: ${profile.node.path} already holds what it adds, and holds nothing that it removes. `
        + 'Give it a change, or remove it.');
    }
    if (promoted) {
      profile._promote(changed, scopes ?? []);
    } else {
      this.trialProfile = profile.saveAs(this, 'Copy', {
        securityProfileName, scopes, additional, except,
        // It goes when the trial is over, even where the profile itself is to stay.
        removalPolicy: RemovalPolicy.DESTROY,
      });
    }
    const concerned = this.trialProfile ?? profile;
    const trial = { path: this.node.path, copyOf: this.trialProfile && profile.node.path, difference: this.difference };
    concerned._notes.add({ trials: [trial] });
  }
}
