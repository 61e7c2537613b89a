import type { KnownAccess } from '../roles/access';

/**
 * Whether an instance has what a check requires. `unknown` where that could not be determined; it is reported and never counts as
 * satisfied.
 */
export type Verdict = 'satisfied' | 'missing' | 'unknown';

/** A security profile as it stands on the instance. What is absent, beyond id, ARN and name, was not read. */
export interface LiveProfile {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** `AWS_MANAGED` or `CUSTOMER_MANAGED`; absent where the service or the SDK did not tell. */
  readonly type?: string;
  /** Permission names, sorted. */
  readonly permissions?: readonly string[];
  /** What it holds besides permissions; a part without a key was not read. */
  readonly access?: Partial<KnownAccess>;
}

/** Whether AWS manages the profile: nobody else can change it, and no stack can own it. */
export function isAwsManaged({ type }: LiveProfile): boolean {
  return type === 'AWS_MANAGED';
}

/** People who hold exactly the same profiles. */
export interface HeldCombination {
  /** Ids of the profiles, sorted. */
  readonly profiles: readonly string[];
  /** How many people. */
  readonly people: number;
  /** Their user names, sorted: only where somebody asked for them. */
  readonly names?: readonly string[];
}

/** The operation that tells the profiles of an AI agent, under which `unreadable` says why it told nothing. */
export const HELD_PROFILES = 'ListEntitySecurityProfiles';

/** An AI agent and the profiles that are associated with it. */
export interface HoldingAiAgent {
  readonly arn: string;
  /** Ids of the profiles, sorted. */
  readonly profiles: readonly string[];
}

/**
 * What is known of a Connect instance: gathered live by the validator, or read from a snapshot that was committed.
 * A list that is `undefined` was not read; where reading it failed, why is in `unreadable`.
 */
export interface InstanceFacts {
  readonly arn: string;
  /** When it was read, in UTC: only with who holds what, which is not the same the next day. */
  readonly taken?: string;
  /** `ACTIVE`, `CREATION_IN_PROGRESS`, `CREATION_FAILED`; `NOT_FOUND` where there is none; `undefined` where it could not be determined. */
  readonly status?: string;
  /** Instance attributes by type, such as `CONTACT_LENS: true`. */
  readonly attributes?: Readonly<Record<string, boolean>>;
  /** Types of the integration associations present, sorted, without duplicates, such as `CASES_DOMAIN`. */
  readonly integrations?: readonly string[];
  /** Storage configuration types present, of those that show whether a feature is on, such as `CALL_RECORDINGS`. */
  readonly storage?: readonly string[];
  /** ARNs of the applications associated with the instance. */
  readonly applications?: readonly string[];
  /** Namespaces of those applications; Connect itself does not return them. */
  readonly applicationNamespaces?: readonly string[];
  /** Every security profile of the instance. */
  readonly profiles?: readonly LiveProfile[];
  /** Who holds which profiles, by the ids of these: only where somebody asked for it. */
  readonly people?: readonly HeldCombination[];
  /** AI agents whose ARNs were known, and what they hold. */
  readonly aiAgents?: readonly HoldingAiAgent[];
  /** Ids of every user hierarchy group. */
  readonly hierarchyGroups?: readonly string[];
  /** Ids of every flow module. */
  readonly flowModules?: readonly string[];
  /** What could not be read, and why: API operations, each with the end of a sentence that begins with "it failed:". */
  readonly unreadable: Readonly<Record<string, string>>;
}

/** How many people hold any of these combinations. */
export function peopleIn(combinations: readonly { readonly people: number }[]): number {
  return combinations.reduce((sum, { people }) => sum + people, 0);
}

/** How many people hold each profile of an instance, by its id; `undefined` where nobody counted. */
export function holdersOfProfiles({ people, profiles = [] }: InstanceFacts): ReadonlyMap<string, number> | undefined {
  if (!people) {
    return undefined;
  }
  const counts = new Map(profiles.map(({ id }) => [id, 0]));
  for (const combination of people) {
    combination.profiles.forEach((id) => counts.set(id, (counts.get(id) ?? 0) + combination.people));
  }
  return counts;
}
