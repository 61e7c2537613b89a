import type { Access } from './access';
import type { RoleNotes } from './role-notes';

/**
 * A decision to accept what a rule finds.
 */
export interface RoleWaiver {
  /** Id of the rule, such as `privilege-escalation`. */
  readonly rule: string;
  /** Only findings about this permission; without it, every finding of the rule on the role. */
  readonly permission?: string;
  /** Why, for whoever reviews the role. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner?: string;
  /** The last day on which it holds, such as `2027-03-31`. */
  readonly until?: string;
  /** Given for a scope of roles: that it is of no use to one of them is not worth reporting. */
  readonly shared?: boolean;
  /** It is an acknowledgment of the CDK, which accepts no errors. */
  readonly acknowledged?: boolean;
}

/** What a template has that a role has no place for. */
export interface TemplateFlaws {
  /** Properties that it leaves out although they are required. */
  readonly missing: readonly string[];
  /** Permissions that it lists more than once. */
  readonly repeated: readonly string[];
  /** Its tags as it lists them, if it lists a key more than once. */
  readonly repeatedTags?: readonly { readonly key: string; readonly value: string }[];
}

/** What is known of a role from where it was read. */
export interface RoleReading {
  /** Whether its deployment writes what CloudFormation cannot; `later` where it would, and the validation is off. */
  readonly writesBeyond?: boolean | 'later';
  /** ARNs of the hierarchy group and the flow modules that it names, where they are known. */
  readonly references?: readonly string[];
  /** Whether it has more permissions, which only a newer catalog can read. */
  readonly isPartlyRead?: boolean;
  /** What is wrong with how a template lists something. */
  readonly flaws?: TemplateFlaws;
  /** Texts that it has in the place of a description, or of keys and values of tags, that only the deployment knows. */
  readonly unknownTexts?: readonly string[];
  /** What its template has that CloudFormation's schema does not allow, as phrases. */
  readonly malformed?: readonly string[];
  /** It is in a template without a construct of this library: what to correct goes by the names that a template has. */
  readonly isTemplateOnly?: boolean;
  /** Only the deployment knows all of its permissions. */
  readonly isIncomplete?: boolean;
  /** It is defined elsewhere: it is judged only by what this app notes of it. What else it has is not known. */
  readonly isReferred?: boolean;
  /** It was judged before: what is wrong between it and another role is told of the other one. */
  readonly judged?: boolean;
}

/**
 * One security profile as the rules see it: plain data without CDK types, so that synthesis, review and deployment
 * judge the same thing.
 */
export interface Role {
  /** Where it is defined: a construct path, or the logical id in a template. Unique among the roles judged together. */
  readonly id: string;
  /** Its name on the instance; `undefined` where only the deployment will know. */
  readonly name?: string;
  /** The instance it belongs to, as a key to group by (its ARN where known). */
  readonly instance: string;
  /** Account and Region that it is deployed to, as far as they are known before the deployment. */
  readonly environment?: { readonly account?: string; readonly region?: string };
  /** The same of its instance, where the key of that does not say it. */
  readonly instanceEnvironment?: Role['environment'];
  /** Permission names, sorted, without duplicates. */
  readonly permissions: readonly string[];
  /** Those of them that entered as custom permissions, on purpose outside of the catalog. */
  readonly customPermissions: readonly string[];
  /** Why the role may hold permissions that let its holders raise their own access; `undefined` where it is not declared. */
  readonly privilegeReason?: string;
  /** Ids of the roles that its users hold as well. */
  readonly heldTogetherWith: readonly string[];
  readonly description?: string;
  /** Resource tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** What it holds besides permissions, and what limits it. */
  readonly access: Access;
  /** ARNs of the AI agents that the deployment associates it with. */
  readonly heldBy?: readonly string[];
  readonly waivers: readonly RoleWaiver[];
  /** How it was read. */
  readonly reading?: RoleReading;
  /** What constructs know of it. */
  readonly notes?: RoleNotes;
}
