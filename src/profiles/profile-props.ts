import type { RemovalPolicy } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IPermissions } from '../permissions/permission';
import type { HierarchyAccessControl, TagAccessControl } from './access/access-control';
import type { DataTableAccess } from './access/data-table-access';
import type { ProfileAiAgent } from './access/profile-ai-agent';
import type { ProfileApplication } from './access/profile-application';
import type { ProfileFlowModule } from './access/profile-flow-module';
import type { Waiver } from './waiver';
import type { ActivityScope } from '../roles/scopes/activity-scope';
import type { MetricsScope } from '../roles/scopes/metrics-scope';
import type { RecordingsScope } from '../roles/scopes/recordings-scope';

/**
 * Options for new security profiles and for copies of them (`saveAs()`).
 */
export interface ProfileOptions {
  /**
   * The name of the security profile on the instance: 1 to 127 letters, digits, spaces, `_`, `@` and `-`.
   *
   * CloudFormation replaces a profile whose name changes: it creates a new one, and you must move the holders to it.
   */
  readonly securityProfileName: string;

  /**
   * The description of the profile, at most 250 characters.
   *
   * @default - no description
   */
  readonly description?: string;

  /**
   * The contacts that holders find.
   *
   * The scope replaces the permissions that the profile starts from in that respect, before `additional` and `except`
   * apply.
   *
   * @default - those that the permissions of the profile show
   */
  readonly activityScope?: ActivityScope;

  /**
   * The queues whose metrics holders see.
   *
   * The scope replaces the permissions that the profile starts from in that respect, before `additional` and `except`
   * apply.
   *
   * @default - those that the permissions of the profile show
   */
  readonly metricsScope?: MetricsScope;

  /**
   * The recordings and transcripts that holders can play and read, of the contacts that they find.
   *
   * The scope replaces the permissions that the profile starts from in that respect, before `additional` and `except`
   * apply.
   *
   * @default - those that the permissions of the profile show
   */
  readonly recordingsScope?: RecordingsScope;

  /**
   * The permissions that the profile holds besides those it starts from.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * The permissions that the profile does not hold, although it starts from them or `additional` adds them.
   *
   * @default - none
   */
  readonly except?: IPermissions;

  /**
   * The other profiles that the users of this profile hold as well: each a `SecurityProfile`, a reference to a profile,
   * or a `CfnSecurityProfile`. Dependencies are checked across all of them.
   *
   * The permissions of a profile of another app count if you give them, with
   * `SecurityProfile.fromSecurityProfileAttributes()`, and those of a `CfnSecurityProfile` if `ValidatedSecurityProfile`
   * is applied to it.
   *
   * @default - the profile is checked alone
   */
  readonly heldTogetherWith?: aws_connect.ISecurityProfileRef[];

  /**
   * The reason why the profile may hold permissions that let its holders raise their own access.
   *
   * Without a reason, such permissions are an error.
   *
   * @default - the profile is not privileged, unless it is a ready role for that purpose
   */
  readonly privilegeReason?: string;

  /**
   * The tags that restrict the resources that holders can access.
   *
   * @default - holders can access every resource that their permissions are about
   */
  readonly tagAccessControl?: TagAccessControl;

  /**
   * The part of the agent hierarchy whose users holders can access.
   *
   * It restricts users, to one group for all holders. `ActivityScope.HIERARCHY` restricts contacts, to each holder's own
   * group.
   *
   * With tag access control in the same profile, holders can access only users that satisfy both.
   *
   * @default - holders can access the users of the whole hierarchy
   */
  readonly hierarchyAccessControl?: HierarchyAccessControl;

  /**
   * The third-party applications and MCP servers that holders can use, at most 10.
   *
   * @default - none
   */
  readonly applications?: ProfileApplication[];

  /**
   * The flow modules that AI agents with this profile can run as tools, at most 10.
   *
   * @default - none
   */
  readonly flowModules?: ProfileFlowModule[];

  /**
   * The third-party AI agents that holders can call, at most 100.
   *
   * They require `writeWhatCloudFormationCannot` in the validation of the instance, because CloudFormation cannot set
   * them.
   *
   * @default - none
   */
  readonly aiAgents?: ProfileAiAgent[];

  /**
   * The rows of data tables that holders can access, by at most 5 primary attributes.
   *
   * @default - every row
   */
  readonly dataTableAccess?: DataTableAccess[];

  /**
   * The findings to accept, each with a reason.
   *
   * @default - none
   */
  readonly waivers?: Waiver[];

  /**
   * The tags of the profile itself, at most 50. A key has 1 to 128 characters, a value at most 256.
   *
   * Tags that you add with `Tags.of()`, to the profile or a scope around it, replace those with the same keys. The
   * prefix `aws:` is reserved.
   *
   * @default - only the tags of the scopes around the profile
   */
  readonly tags?: { readonly [key: string]: string };

  /**
   * The policy for the profile when it is removed from the stack.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
}

/**
 * Properties for defining a security profile, which `SecurityProfile` and all ready roles accept.
 */
export interface ProfileProps extends ProfileOptions {
  /**
   * The instance that the profile belongs to: a `ConnectInstance`, a `CfnInstance`, or any other reference to an
   * instance.
   */
  readonly instance: aws_connect.IInstanceRef;
}

/** Properties for defining a `SecurityProfile`, which starts from any permissions that you choose. */
export interface SecurityProfileProps extends ProfileProps {
  /** The permissions that the profile starts from. CloudFormation accepts at most 500 in a profile. */
  readonly permissions: IPermissions;
}

/**
 * Properties for defining a copy of a security profile with `saveAs()`.
 *
 * The copy has the original's values for the properties that you leave out. Scopes, `additional` and `except` change the
 * permissions of the original.
 *
 * @example
 * agent.saveAs(stack, 'NightAgent', { securityProfileName: 'Night agent', activityScope: ActivityScope.OWN });
 */
export interface SaveAsProps extends ProfileOptions {
  /**
   * The instance that the copy belongs to.
   *
   * @default - the instance of the original
   */
  readonly instance?: aws_connect.IInstanceRef;
}
