import type { Way } from './edit';

/**
 * How severe a finding is.
 */
export enum Severity {
  /** The role cannot work as written, or is dangerous: synthesis or deployment fails. */
  ERROR = 'error',
  /** The role works, but part of it may not, or it does more than it seems to. */
  WARNING = 'warning',
  /** Worth knowing when the role is reviewed. */
  INFO = 'info',
}

/**
 * What a rule found about one role.
 */
export interface Finding {
  /** Stable id of the rule, such as `missing-dependency`; waivers and documentation refer to it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Id of the role that it is about (`Role.id`); `undefined` where it is about the instance or the app as a whole. */
  readonly role?: string;
  /** The permission names that it is about, sorted. */
  readonly permissions: readonly string[];
  /** What is wrong, with the values found, as full sentences for a person. */
  readonly message: string;
  /** What to do about it, as an instruction that starts in lower case and ends without a period. */
  readonly fix: string;
  /** The same one by one, where code is to be changed and it is not known yet who reads it. */
  readonly ways?: readonly Way[];
  /** Where the code is that makes the role: `lib/roles.ts:12:3`. */
  readonly place?: string;
  /** Nobody could tell whether anything is wrong: never an error, whatever severity was requested. */
  readonly undecided?: boolean;
  /** How many people it reaches, where that is known. */
  readonly people?: number;
  /** Why somebody decided to accept it; findings with a waiver do not fail anything. */
  readonly waived?: string;
}
