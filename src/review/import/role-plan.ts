import type { ExistingGroups } from './existing-groups';
import type { KnownAccess } from '../../roles/access';
import type { RoleWaiver } from '../../roles/role';

/** A live profile as it is to be written in code. */
export interface RolePlan {
  /** Construct id, unique in the stack. */
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Class to make it with; `SecurityProfile` where no preset is near. */
  readonly kind: string;
  /** All that it will hold, sorted. */
  readonly permissions: readonly string[];
  /** Beyond the preset. */
  readonly additional: readonly string[];
  /** Of the preset, what it does not hold. */
  readonly except: readonly string[];
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly access: KnownAccess;
  readonly privilegeReason?: string;
  readonly waivers: readonly RoleWaiver[];
  /** Legacy names that gave way to others, where that was asked for. */
  readonly modernized: readonly string[];
}

/** A live profile that cannot be written in code. */
export interface Skipped {
  readonly name: string;
  /** Sentences. */
  readonly reasons: readonly string[];
}

/** A part of profiles that a snapshot does not have. */
export interface UnreadPart {
  readonly part: string;
  readonly profiles: readonly string[];
}

/** What an import comes to. */
export interface ImportPlan {
  readonly instance: string;
  readonly roles: readonly RolePlan[];
  readonly skipped: readonly Skipped[];
  /** What the snapshot does not have of profiles, and a deployment would clear: a phrase, and the names of the profiles. */
  readonly unread: readonly UnreadPart[];
  /** Groups of an application, which become settings of the profiles of their names. */
  readonly settings?: ExistingGroups;
  /** Names of groups that no profile of the code has. */
  readonly otherGroups: readonly string[];
}
