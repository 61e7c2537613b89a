import { Mixin } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { AdoptionTerms } from './adopted/adopted-profile';
import { adopt, isAdoptable, isNewScope, watch } from './adopted/adoptions';
import { roleConstruct } from './adopted/role-construct';
import { COMPANION, WAIVERS } from './profile-kinds';
import { roleWaivers } from './role-waivers';
import type { Waiver } from './waiver';
import { INSTANCE } from '../deployment/instance-kinds';
import { checked, listOf, optional, TEXT, type KindsOf } from '../roles/kinds';

/**
 * Properties for applying a `ValidatedSecurityProfile`. They hold for each profile that the mixin is applied to.
 */
export interface ValidatedSecurityProfileProps {
  /**
   * The instance of the profiles, to choose how they are validated. A profile on another instance is an error.
   *
   * @default - the instance that each profile names in its `instanceArn`
   */
  readonly instance?: aws_connect.IInstanceRef;

  /**
   * The reason why the profiles may hold permissions that let their holders raise their own access.
   *
   * Without a reason, such permissions are an error.
   *
   * @default - the profiles are not privileged
   */
  readonly privilegeReason?: string;

  /**
   * The other profiles that the users of the profiles hold as well: each a `CfnSecurityProfile`, a `SecurityProfile`, or
   * a reference to a profile. Dependencies are checked across all of them.
   *
   * @default - each profile is checked alone
   */
  readonly heldTogetherWith?: aws_connect.ISecurityProfileRef[];

  /**
   * The findings to accept, each with a reason.
   *
   * @default - none
   */
  readonly waivers?: Waiver[];
}

const PROPS: KindsOf<ValidatedSecurityProfileProps> = {
  instance: optional(INSTANCE),
  privilegeReason: optional(TEXT),
  heldTogetherWith: optional(listOf(COMPANION)),
  waivers: WAIVERS,
};

/**
 * A mixin that checks profiles that are defined as `CfnSecurityProfile`, as a `SecurityProfile` is checked.
 *
 * They are judged at synthesis by the same rules, validated against the live instance before a deployment changes them,
 * and read back afterwards.
 *
 * Their logical IDs and properties stay as they are; each depends on the validation in addition. Applied to a scope, such
 * as the app, it takes over every profile that exists in it, those of `CfnInclude` too, and leaves out those of the
 * classes of this library. A profile that is made in the scope later is a warning, so apply the mixin in the last
 * statement. The properties of a profile are read at the end of the synthesis, with overrides.
 *
 * To apply it twice is the same as to apply it once, with the properties of both.
 *
 * @example
 * // Every profile of an app:
 * Mixins.of(app).apply(new ValidatedSecurityProfile());
 *
 * // One profile:
 * profile.with(new ValidatedSecurityProfile({ privilegeReason: 'Repairs users' }));
 */
export class ValidatedSecurityProfile extends Mixin {
  // Private to the language, so that subclasses may use these names for members of their own.
  readonly #terms: AdoptionTerms;

  constructor(props: ValidatedSecurityProfileProps = {}) {
    super();
    const { instance, privilegeReason, heldTogetherWith = [], waivers = [] } = checked(props, 'ValidatedSecurityProfile', PROPS);
    this.#terms = {
      instance, privilegeReason, companions: heldTogetherWith.map(roleConstruct), waivers: roleWaivers(waivers), appliedTo: new Set(),
    };
  }

  /**
   * Returns whether the mixin applies to a construct: to a `CfnSecurityProfile` that is not part of a class of this
   * library, and to the outermost construct around profiles.
   *
   * In the latter, the synthesis finds the profiles that are made later.
   *
   * @param construct any construct
   */
  public supports(construct: IConstruct): boolean {
    return isAdoptable(construct) || isNewScope(construct);
  }

  /**
   * Applies the mixin to one construct, and not to those in it. Use `Mixins.of(scope).apply()` or `construct.with()`,
   * which look for profiles in a scope.
   *
   * @param construct profile, or a construct around profiles
   * @throws if the stage of the profile has already been synthesized, as CDK Pipelines does when it is added, or if the
   * profile names its instance by a text that is not the ARN of one
   */
  public applyTo(construct: IConstruct): void {
    if (isAdoptable(construct)) {
      adopt(construct, this.#terms);
    } else if (isNewScope(construct)) {
      watch(construct);
    }
  }
}
