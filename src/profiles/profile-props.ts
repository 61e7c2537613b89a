import type { RemovalPolicy } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IPermissions } from '../permissions/permission';
import type { HierarchyAccessControl, TagAccessControl } from './access/access-control';
import type { DataTableAccess } from './access/data-table-access';
import type { ProfileAiAgent } from './access/profile-ai-agent';
import type { ProfileApplication } from './access/profile-application';
import type { ProfileFlowModule } from './access/profile-flow-module';
import type { SecurityProfile } from './security-profile';
import type { Waiver } from './waiver';
import type { AccessScope } from '../roles/scopes/access-scope';

/**
 * What a security profile can be given, whatever it starts from and wherever it is.
 */
export interface ProfileOptions {
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
   * How far it reaches, in one word for several permissions, such as `ActivityScope.OWN`. A scope replaces what the profile
   * starts from in that respect, before additions and exceptions.
   *
   * @default - as far as the permissions that it starts from
   */
  readonly scopes?: AccessScope[];

  /**
   * Permissions to hold besides those it starts from.
   *
   * @default - none
   */
  readonly additional?: IPermissions;

  /**
   * Permissions to leave out of those it starts from. In Python the property is `except_`.
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
   * @default - the profile is not privileged, unless that is what it is for
   */
  readonly privileged?: string;

  /**
   * Restricts holders to resources that carry certain tags.
   *
   * @default - holders reach every resource that their permissions are about
   */
  readonly tagAccessControl?: TagAccessControl;

  /**
   * Restricts holders to the users of a part of the agent hierarchy. Beside access control tags in the same profile they
   * reach only what satisfies both.
   *
   * @default - holders reach the users of the whole hierarchy
   */
  readonly hierarchyAccessControl?: HierarchyAccessControl;

  /**
   * Third-party applications and MCP servers that holders may use, at most 10.
   *
   * @default - none
   */
  readonly applications?: ProfileApplication[];

  /**
   * Flow modules that AI agents with this profile may run as tools, at most 10.
   *
   * @default - none
   */
  readonly flowModules?: ProfileFlowModule[];

  /**
   * AI agents of third parties that holders may call, at most 100. Needs `writeWhatCloudFormationCannot` in the validation of
   * the instance, as CloudFormation cannot set them.
   *
   * @default - none
   */
  readonly aiAgents?: ProfileAiAgent[];

  /**
   * Rows of data tables that holders reach, by at most five primary attributes.
   *
   * @default - every row
   */
  readonly dataTableAccess?: DataTableAccess[];

  /**
   * Findings to live with, each with its reason.
   *
   * @default - none
   */
  readonly waivers?: Waiver[];

  /**
   * Tags of the profile itself. Tags that are added with `Tags.of()`, to the profile or a scope that it is in, replace those with
   * the same keys.
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
 * What every security profile takes, whatever it starts from.
 */
export interface ProfileProps extends ProfileOptions {
  /**
   * The instance that the profile belongs to: a `ConnectInstance`, a `CfnInstance`, or any other reference to one.
   */
  readonly instance: aws_connect.IInstanceRef;
}

/**
 * What a copy of a profile takes. Whatever is left out is as it is with the profile that the copy is made from; additions,
 * exceptions and scopes change what that profile holds.
 */
export interface SaveAsProps extends ProfileOptions {
  /**
   * The instance that the copy belongs to.
   *
   * @default - the instance of the profile that it is made from
   */
  readonly instance?: aws_connect.IInstanceRef;
}
