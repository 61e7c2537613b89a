import { Fn, Stack, Token, type RemovalPolicy, type ResourceEnvironment } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { acknowledgments } from './acknowledgments';
import { SynthJudge } from './synth-judge';
import type { Waiver } from './waiver';
import { PermissionSet, type IPermissions } from '../permissions';
import type { Role, RoleWaiver } from '../rules';
import { ProfileValidation } from '../validation/profile-validation';

/**
 * A security profile of this app, or one that is referred to.
 */
export interface ISecurityProfile extends aws_connect.ISecurityProfileRef {
  /**
   * ARN of the profile.
   *
   * @attribute
   */
  readonly securityProfileArn: string;

  /**
   * Id of the profile: the last part of its ARN.
   *
   * @attribute
   */
  readonly securityProfileId: string;
}

/**
 * What every security profile takes, whatever it starts from.
 */
export interface ProfileProps {
  /**
   * The instance that the profile belongs to: a `ConnectInstance`, a `CfnInstance`, or any other reference to one.
   */
  readonly instance: aws_connect.IInstanceRef;

  /**
   * Its name on the instance: 1 to 127 letters, digits, spaces, `_`, `@` and `-`.
   *
   * CloudFormation replaces a profile whose name changes: a new one is made, and its holders must be moved to it.
   */
  readonly securityProfileName: string;

  /**
   * What the profile is for, at most 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * Permissions to hold besides those it starts from.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * Permissions to leave out of those it starts from.
   *
   * @default - none
   */
  readonly except?: IPermissions;

  /**
   * Other profiles that the users of this one hold as well. Dependencies are judged over all of them together.
   *
   * @default - the profile is judged alone
   */
  readonly heldTogetherWith?: SecurityProfile[];

  /**
   * Why the profile may hold permissions with which its holders can raise their own access. Without it such permissions
   * are an error.
   *
   * @default - the profile is not privileged
   */
  readonly privileged?: string;

  /**
   * Findings to live with, each with its reason.
   *
   * @default - none
   */
  readonly waivers?: Waiver[];

  /**
   * Tags of the profile itself; `Tags.of(profile).add(...)` does the same.
   *
   * @default - no tags other than those of its scopes
   */
  readonly tags?: { readonly [key: string]: string };

  /**
   * What happens to the profile when it leaves the stack.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * What a security profile takes that starts from a choice of permissions.
 */
export interface SecurityProfileProps extends ProfileProps {
  /**
   * What its holders may do.
   */
  readonly permissions: IPermissions;
}

/**
 * A security profile of an Amazon Connect instance: a named set of permissions that users are given.
 *
 * It is checked when the app is synthesized, with all findings of the app reported together, and against the live
 * instance when it is deployed.
 *
 * @resource AWS::Connect::SecurityProfile
 */
export class SecurityProfile extends Construct implements ISecurityProfile {
  /**
   * What its holders may do.
   */
  public readonly permissions: PermissionSet;

  /**
   * ARN of the profile.
   *
   * @attribute
   */
  public readonly securityProfileArn: string;

  private readonly resource: CfnSecurityProfile;
  private readonly companions: SecurityProfile[];

  constructor(scope: Construct, id: string, private readonly props: SecurityProfileProps) {
    super(scope, id);
    this.permissions = PermissionSet.of(props.permissions)
      .plus(...optional(props.additional))
      .minus(...optional(props.except));
    this.companions = [...props.heldTogetherWith ?? []];

    this.resource = new CfnSecurityProfile(this, 'Resource', {
      instanceArn: props.instance.instanceRef.instanceArn,
      securityProfileName: props.securityProfileName,
      description: props.description,
      permissions: this.permissions.names,
      tags: Object.entries(props.tags ?? {}).map(([key, value]) => ({ key, value })),
    });
    this.securityProfileArn = this.resource.ref;
    if (props.removalPolicy) {
      this.resource.applyRemovalPolicy(props.removalPolicy);
    }

    SynthJudge.of(this).add(this);
    ProfileValidation.of(this, props.instance)?.add({
      resource: this.resource,
      expected: () => ({ name: props.securityProfileName, permissions: this.permissions.names }),
      waivedRules: () => this.waivers().filter(({ permission }) => !permission).map(({ rule }) => rule),
    });
  }

  /**
   * Id of the profile: the last part of its ARN.
   *
   * @attribute
   */
  public get securityProfileId(): string {
    return Fn.select(3, Fn.split('/', this.securityProfileArn));
  }

  /** Reference to the profile, for other constructs that take an `ISecurityProfileRef`. */
  public get securityProfileRef(): aws_connect.SecurityProfileReference {
    return { securityProfileArn: this.securityProfileArn };
  }

  /** Account and Region that the profile is deployed to. */
  public get env(): ResourceEnvironment {
    const { account, region } = Stack.of(this);
    return { account, region };
  }

  /**
   * Says that users of this profile hold others as well; for profiles that refer to each other, where
   * `heldTogetherWith` cannot name one that is yet to be defined.
   *
   * @param profiles the other profiles
   */
  public holdTogetherWith(...profiles: SecurityProfile[]): void {
    this.companions.push(...profiles);
  }

  /** The profile as the rules see it. @internal */
  public _role(): Role {
    const { instance, securityProfileName, description, privileged } = this.props;
    return {
      id: this.node.path,
      name: Token.isUnresolved(securityProfileName) ? undefined : securityProfileName,
      instance: keyOf(instance),
      environment: { account: known(this.env.account), region: known(this.env.region) },
      permissions: this.permissions.names,
      customPermissions: this.customPermissions(),
      privileged,
      heldTogetherWith: this.companions.map((profile) => profile.node.path),
      description: Token.isUnresolved(description) ? undefined : description,
      tags: this.resource.cdkTagManager.tagValues(),
      accessControlTags: {},
      tagRestrictedResources: [],
      hierarchyRestrictedResources: [],
      applications: [],
      flowModules: [],
      waivers: this.waivers(),
    };
  }

  private waivers(): RoleWaiver[] {
    return [...this.props.waivers ?? [], ...acknowledgments(this)];
  }

  private customPermissions(): string[] {
    return this.permissions.permissions.filter(({ isCustom }) => isCustom).map(({ name }) => name);
  }

  /** How the profile came to hold what it holds, and what the template does not say of it. @internal */
  public _provenance(): Record<string, unknown> {
    const { permissions, additional, except, privileged } = this.props;
    const reasons = this.permissions.permissions.flatMap((permission) => {
      const reason = this.permissions.reasonFor(permission);
      return reason ? [[permission.name, reason]] : [];
    });
    return {
      kind: this.constructor.name,
      preset: PermissionSet.of(permissions).names,
      additional: PermissionSet.of(...optional(additional)).names,
      except: PermissionSet.of(...optional(except)).names,
      reasons: Object.fromEntries(reasons),
      custom: this.customPermissions(),
      privileged,
      heldTogetherWith: this.companions.map((profile) => profile.node.path),
      waivers: this.waivers(),
    };
  }
}

/** Profiles with the same key are on the same instance. */
function keyOf(instance: aws_connect.IInstanceRef): string {
  const { instanceArn } = instance.instanceRef;
  return Token.isUnresolved(instanceArn) ? instance.node.path : instanceArn;
}

function known(value: string): string | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

function optional(permissions: IPermissions | undefined): IPermissions[] {
  return permissions ? [permissions] : [];
}
