import type { UserChange } from './diff-users';
import type { PermissionInfo } from '../app/permission-info';
import type { JudgedReport, PlacedFinding } from '../app/report-base';
import type { Review } from '../app/review';
import type { ReviewedRole } from '../app/reviewed-app';
import type { Risk } from '../app/risks';

/** What a change does to the access of those who hold a role; `unknown` where only the deployment knows. */
export type Effect = 'more' | 'less' | 'neither' | 'unknown';

/** A permission that a role gains or loses. */
export interface PermissionChange {
  readonly permission: PermissionInfo;
  readonly change: 'gained' | 'lost';
  /**
   * Losing a permission that restricts, or that redacts what another one shows, means more access. `neither` where another one gives
   * the same, or it gives nothing any more.
   */
  readonly effect: 'more' | 'less' | 'neither';
}

/** Legacy names that gave way to their successors, or the other way around: the same access by other names. */
export interface NameChange {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Which part of a role changed: what its holders can use beyond permissions, what narrows the resources that they reach,
 * what an application alongside Connect lets them do, what its authors say of it, how it is described, what becomes of its profile, or what only the deployment knows.
 */
export type Aspect = 'use' | 'access-control' | 'setting' | 'declaration' | 'description' | 'removal' | 'undetermined';

/** A change of anything but permissions, or that there may be one. */
export interface AspectChange {
  readonly aspect: Aspect;
  readonly effect: Effect;
  /** The property of the profile's resource that it is about. */
  readonly property?: string;
  /** What changed, as a phrase that starts in lower case. */
  readonly text: string;
  /** Those of what holders gain. */
  readonly risks?: readonly Risk[];
}

/** What changes in an application alongside Connect for everybody. */
export type SettingsChange = Pick<AspectChange, 'effect' | 'text' | 'risks'>;

/** What CloudFormation does to the profile itself, beyond changing its lists. */
export interface Replacement {
  /** Why and what, as a phrase that starts in lower case, such as `renamed from "Agents": CloudFormation will replace the profile`. */
  readonly text: string;
  /** What it means for the people who hold it, as sentences. */
  readonly meaning: string;
  /** What else in the template refers to the profile. */
  readonly referrers: readonly string[];
}

/** What happens to one role. */
export interface RoleChange {
  readonly status: 'added' | 'removed' | 'changed' | 'same';
  /** `undefined` for a role that is added. */
  readonly before?: ReviewedRole;
  /** `undefined` for a role that is removed. */
  readonly after?: ReviewedRole;
  /** `unknown` where what only the deployment knows decides. */
  readonly access: 'more' | 'less' | 'both' | 'same' | 'unknown';
  /** What gives more access first, the gravest risk first. */
  readonly permissions: readonly PermissionChange[];
  readonly renamed: readonly NameChange[];
  readonly aspects: readonly AspectChange[];
  readonly replacement?: Replacement;
  /** How many people hold its profile now; `undefined` where nobody counted, or the instance has no such profile. */
  readonly people?: number;
}

/** How the app is judged now and was not before, and the other way around, as phrases. */
export interface JudgementDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a change of an app gives to whom, and what there is to say of it that there was not before. */
export interface DiffReport extends JudgedReport {
  readonly command: 'diff';
  /** Where the older version was read from; `source` says that of the newer one. */
  readonly before: string;
  /** The commit of Git that it is of, if it is of one. */
  readonly beforeCommit?: string;
  /** Those that need the most attention first; unchanged ones last. */
  readonly roles: readonly RoleChange[];
  /** Those that have appeared: the gravest first, waived ones last. */
  readonly findings: readonly PlacedFinding[];
  /** As they were: about the ids and titles of before. */
  readonly gone: readonly PlacedFinding[];
  /** What users gain and lose, whom the versions define: those who gain first. */
  readonly users: readonly UserChange[];
  readonly judgement: JudgementDiff;
  readonly applications: readonly SettingsChange[];
  /** Whether parts that could not be read are not the same in both versions. */
  readonly hasOtherUnread?: boolean;
  /** The newer version, with everything that there is to say of it. */
  readonly now: Review;
}

/** Whether it is what is taken out of originals that a role gains or loses, and not the access to something. */
export function isRedaction({ permission: { restricts }, change, effect }: PermissionChange): boolean {
  return !restricts && effect === (change === 'lost' ? 'more' : 'less');
}

/** Whether holders are given originals where they were given what is redacted. */
export function isRedactionLifted(one: PermissionChange): boolean {
  return one.change === 'lost' && isRedaction(one);
}

/** Those that something happens to. */
export function changedRoles({ roles }: Pick<DiffReport, 'roles'>): RoleChange[] {
  return roles.filter(({ status }) => status !== 'same');
}

/** The role of a change: as it will be, or as it was where it is removed. */
export function roleOfChange({ before, after }: RoleChange): ReviewedRole {
  return (after ?? before)!;
}
