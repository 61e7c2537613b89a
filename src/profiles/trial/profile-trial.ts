import { RemovalPolicy } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { PermissionDifference } from '../../roles/permission-difference';
import type { AccessScope } from '../../roles/scopes/access-scope';
import { applyScopes } from '../../roles/scopes/apply-scopes';
import type { SecurityProfile } from '../security-profile';

/**
 * Properties for defining a `ProfileTrial`.
 */
export interface ProfileTrialProps {
  /**
   * The profile to change.
   */
  readonly profile: SecurityProfile;

  /**
   * The name of the copy on the instance: 1 to 127 letters, digits, spaces, `_`, `@` and `-`.
   */
  readonly securityProfileName: string;

  /**
   * The permissions that the change adds.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * The permissions that the change removes.
   *
   * @default - none
   */
  readonly except?: IPermissions;

  /**
   * The scopes of the profile after the change.
   *
   * @default - the scopes stay as they are
   */
  readonly scopes?: AccessScope[];

  /**
   * Whether the trial is over, and the change becomes a part of the profile itself.
   *
   * The copy is then deleted. Remove it from its user first, because Amazon Connect does not delete a profile that
   * somebody holds.
   *
   * @default false
   */
  readonly promoted?: boolean;
}

/**
 * A change to a security profile that one user tries out before it reaches everybody.
 *
 * During the trial, assign the copy (`trialProfile`), which has the change, to that user instead of the profile. If you
 * set `promoted`, the change becomes a part of the profile, and the copy is deleted. Every report shows the trial and
 * the difference that it makes.
 *
 * @example
 * new ProfileTrial(stack, 'MetricsTrial', {
 *   profile: agent,
 *   securityProfileName: 'Service agent trial',
 *   scopes: [MetricsScope.OWN_ROUTING_PROFILE],
 * });
 */
export class ProfileTrial extends Construct {
  /**
   * The copy of the profile with the change.
   *
   * @default - none, because the trial was promoted
   */
  public readonly trialProfile?: SecurityProfile;

  /**
   * The permissions that the change adds and removes.
   */
  public readonly difference: PermissionDifference;

  /**
   * @throws if the change has no effect, or the copy would have the name of the profile itself
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
        + 'Change additional, except or scopes, or remove the trial.');
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
