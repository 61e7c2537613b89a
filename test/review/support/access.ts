import { accessOf, type AccessOptions } from '../../../src/review/access/access';
import type { AccessReport } from '../../../src/review/access/access-report';
import type { Guardrail } from '../../../src/rules/guardrails';
import type { HeldCombination, InstanceFacts } from '../../../src/rules/instance-facts';
import { INSTANCE_ARN } from '../../support/roles-app';

/** Permissions by the names of profiles; `undefined` where they were not read. */
export type Profiles = Readonly<Record<string, readonly string[] | undefined>>;

/** An instance whose profiles have their names as ids, with who holds them: a number of people, or their names. */
export function instanceWith(
  profiles: Profiles, people?: Readonly<Record<string, number | readonly string[]>>, more: Partial<InstanceFacts> = {},
): InstanceFacts {
  return {
    arn: INSTANCE_ARN,
    profiles: Object.entries(profiles).map(([name, permissions]) => ({ id: name, arn: `${INSTANCE_ARN}/security-profile/${name}`, name, permissions })),
    people: people && Object.entries(people).map(([held, who]): HeldCombination => ({
      profiles: held.split('+').filter((id) => id !== ''), people: typeof who === 'number' ? who : who.length, ...(typeof who === 'number' ? {} : { names: who }),
    })),
    unreadable: {},
    ...more,
  };
}

/** Nobody may give access and hear what is said in full. */
export const APART: Guardrail = {
  id: 'apart', reason: 'whoever gives access does not use it', exclusiveSets: [['Users.EditPermission'], ['CallRecordings.Unredacted.Access']],
};

/** A review at a fixed moment. */
export function reviewOf(facts: InstanceFacts, options: Partial<AccessOptions> = {}): AccessReport {
  return accessOf(facts, {
    source: 'q3.snapshot.json', digest: '982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1', reviewed: new Date('2026-10-01T08:00:00.123Z'), version: '1.2.3', guardrails: [], ...options,
  });
}
