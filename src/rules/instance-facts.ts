/** Whether something holds on an instance. `unknown` is reported and never counts as `yes`. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** A security profile as it stands on the instance. */
export interface LiveProfile {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** Permission names, sorted; absent where they were not read. */
  readonly permissions?: readonly string[];
  readonly applications?: readonly { readonly namespace: string; readonly permissions: readonly string[]; readonly type?: string }[];
}

/**
 * What is known of a Connect instance: gathered live by the validator, or read from a snapshot that was committed.
 * A list that is `undefined` could not be read; why is in `unreadable`.
 */
export interface InstanceFacts {
  readonly arn: string;
  /** `ACTIVE`, `CREATION_IN_PROGRESS`, `CREATION_FAILED`; `NOT_FOUND` where there is none; `undefined` where it could not be told. */
  readonly status?: string;
  /** Instance attributes by type, such as `CONTACT_LENS: true`. */
  readonly attributes?: Readonly<Record<string, boolean>>;
  /** Types of the integration associations present, sorted, without duplicates, such as `CASES_DOMAIN`. */
  readonly integrations?: readonly string[];
  /** Storage configuration types present, such as `CALL_RECORDINGS`. */
  readonly storage?: readonly string[];
  /** ARNs of the applications associated with the instance. */
  readonly applications?: readonly string[];
  /** Every security profile of the instance. */
  readonly profiles?: readonly LiveProfile[];
  /** What could not be read, and why, in a sentence each; keys are the API operations. */
  readonly unreadable: Readonly<Record<string, string>>;
}
