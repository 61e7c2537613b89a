import type { Place } from './place';
import type { PlaceInCode } from '../../cdk/place';
import type { AppJudgement } from '../../formats/app-metadata';
import type { RecordedSettings } from '../../formats/settings-record';
import type { Access, KnownAccess } from '../../roles/access';
import type { Reference } from '../../roles/access/unresolved';
import type { DefinedUser } from '../../roles/holdings';
import type { Role } from '../../roles/role';
import type { Finding } from '../../rules/finding';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { SeverityOptions } from '../../rules/severity';

/**
 * How a permission came into a role: from the preset that the role starts from, added to it, added as what another
 * permission needs, or listed in a template that says no more.
 */
export type OriginKind = 'preset' | 'addition' | 'dependency' | 'listed';

/** Why a role has a permission. */
export interface Origin {
  readonly kind: OriginKind;
  /** For a person: `from AgentProfile`, `added`, `needed by Cases.View`, `listed`. */
  readonly text: string;
}

/** A value in the resource of a role that only the deployment knows, or that depends on it. */
export interface UndeterminedValue {
  /** Where it is, such as `Applications.Namespace`. */
  readonly property: string;
  /** What tells the item that it is a member of from others. */
  readonly of?: string;
  /** What it is made from, such as `${Gateway.Id}`. */
  readonly text: string;
  readonly refersTo: readonly Reference[];
  /** What is shown and judged in its place, where the template lets one take it for something. */
  readonly shownAs?: string;
  /** When it is that, as a phrase: `default of ${Namespace}`, `if Prod`. */
  readonly because?: string;
  /** The input has it, and says that nobody is to see it. */
  readonly isSensitive?: true;
}

/** In place of a property: what decides on where a role is deployed to, and whether. */
export const DEPLOYMENT = '';

/** Something with a name that values of a role depend on. */
export interface Definition {
  /** What tells it from others, the same in all versions of an app. */
  readonly key: string;
  readonly name: string;
  /** For people, such as `the condition Prod`. */
  readonly phrase: string;
  /** What it says: equal texts are equal definitions. */
  readonly text: string;
}

/** A role of an app, and what the app tells about it beyond what rules judge. */
export interface ReviewedRole {
  readonly role: Role;
  /** What people call it: its name, or where it is defined if its name is known only to the deployment. */
  readonly title: string;
  /** The class that it was made with, such as `AgentProfile`; `undefined` where the app does not tell. */
  readonly kind?: string;
  /** Whether the synthesis judged the permissions that the template has. */
  readonly judged: boolean;
  /** Construct path of the role that it is a copy of. */
  readonly copyOf?: string;
  /** How far it reaches where that was said in a word, each with its reason. */
  readonly scopes: readonly string[];
  /** Its resource tags, all that are listed: only the last of one key counts. */
  readonly tags: KnownAccess['accessControlTags'];
  /** Path of its stack, such as `Prod/ContactCenter`. */
  readonly stack: string;
  readonly logicalId: string;
  /** The template that it is in, for people: a path, below the name of the git revision if it is of one. */
  readonly file: string;
  /** Where code makes it, if that is below the working directory and its app recorded it. */
  readonly place?: PlaceInCode;
  /** Where its input has what a finding is about: worked out only where a format tells it. */
  readonly locate?: (finding: Pick<Finding, 'rule' | 'permissions'>) => Place | undefined;
  /** By permission name; every permission of the role has one. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** What it leaves out of its preset. */
  readonly except: readonly string[];
  /** Logical ids and outputs in the same template that refer to it, other than this library's own resources. */
  readonly referrers: readonly string[];
  /** Whether its profile stays when it leaves the stack. */
  readonly retained: boolean;
  /** What the synthesis found of it by rules that only its app has, or that looked at its instance. */
  readonly recordedFindings: readonly Omit<Finding, 'role'>[];
  /** Roles of other apps that it is held together with, as far as the app told what they grant. */
  readonly referred: readonly Role[];
  /** How severe findings about it are, where that differs from its app. */
  readonly severities?: SeverityOptions;
  /** Name of the condition of its template that it depends on whether the profile is made. */
  readonly condition?: string;
  /** What could not be determined of its name and its permissions, as sentences. */
  readonly unresolved: readonly string[];
  /** All that could not be determined of it, value by value. */
  readonly undetermined: readonly UndeterminedValue[];
  /** What references in its resource stand for, and what that depends on in turn, by property. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  /** What its resource has, by property: texts that are equal where they mean the same. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** The same of what its access has no place for. */
  readonly writtenBeyond: ReadonlyMap<string, readonly string[]>;
  /** Whether it may hold permissions that only the deployment knows. */
  readonly incomplete: boolean;
  /** What writes its profile, if not a stack of CloudFormation. */
  readonly writer?: Writer;
  /** What a change of it comes with, as phrases that start in lower case: that it was moved, or changed by hand. */
  readonly remarks?: readonly string[];
  /** Whether nothing of its profile could be read. */
  readonly isUnread?: boolean;
}

/** What writes a profile. */
export interface Writer {
  readonly name: 'an SDK call' | 'Terraform' | 'Pulumi' | 'Cloud Control' | 'Amazon Connect' | 'a list';
  /** Whether it goes by CloudFormation's resource, so that the limits of that hold. */
  readonly isByResource?: true;
  /** Parts of the profile that it leaves as they are, or that are not told. */
  readonly keeps: readonly (keyof Access)[];
  /** What its language calls the list of permissions of the role, such as `permissions of aws_connect_security_profile.agent`. */
  readonly permissions?: string;
  /** How it replaces the profile, if it says that it does. */
  readonly replacement?: 'deletes first' | 'creates first';
}

/** A part of an app that could not be read: it may have roles that nothing is known of. */
export interface Unread {
  /** Path of the stack that it belongs to; `undefined` if it can be anywhere in the app. */
  readonly stack?: string;
  /** What it is and why, as a sentence. */
  readonly text: string;
  /** What the template has in its place: where that is the same, it is the same part. */
  readonly content?: string;
}

/** The settings of an app's deployment-time validation, by stack and instance. */
export interface ValidationSettings {
  readonly stack: string;
  readonly instance: string;
  readonly severities: SeverityOptions;
  /** How severe findings about single profiles are, by their logical ids. */
  readonly ofProfiles: ReadonlyMap<string, SeverityOptions>;
  readonly lockOutReason?: string;
  /** Whether it counts people before it says that nobody is locked out. */
  readonly countsPeople?: boolean;
}

/** The roles of an app, as its cloud assembly, a template or another input has them. */
export interface ReviewedApp {
  /** Where it was read from, for people: a path, or a git revision. */
  readonly source: string;
  /** The commit of Git that it is of, if it is of one. */
  readonly commit?: string;
  /** By stack, then by title. */
  readonly roles: readonly ReviewedRole[];
  /** The users that it defines. */
  readonly users?: readonly DefinedUser[];
  readonly validations: readonly ValidationSettings[];
  readonly judgement: AppJudgement;
  /** What it keeps for applications alongside Connect, where its assembly says so. */
  readonly applications?: readonly RecordedSettings[];
  /** Version of the library that wrote it, if it says so. */
  readonly library?: string;
  readonly unread: readonly Unread[];
  /** What else its configuration file says, as phrases. */
  readonly configured?: readonly string[];
  /** The day on which it is judged, such as `2027-03-31`; without it, no waiver has ended. */
  readonly today?: string;
  /** The same before it is deployed, where one input has both. */
  readonly before?: ReviewedApp;
  /** What is known of the instances that its roles are the profiles of. */
  readonly instances?: readonly InstanceFacts[];
}
