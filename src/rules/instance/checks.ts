import type { Unresolved } from '../../roles/access/unresolved';
import type { Role } from '../../roles/role';
import type { Severity } from '../finding';
import type { InstanceFacts, LiveProfile } from '../instance-facts';
import type { InstanceContext, RuleCheck } from '../rule';

/** The answer that needs no words. */
export function satisfied(role?: Role): RuleCheck {
  return { ...(role ? { role: role.id } : {}), verdict: 'satisfied' };
}

/** What a check that did not pass reports. */
export interface FindingDetails {
  readonly message: string;
  readonly fix: string;
  readonly permissions?: readonly string[];
  readonly severity?: Severity;
}

/** What is not there, about one role. */
export function missing(role: Role, details: FindingDetails): RuleCheck {
  return { role: role.id, verdict: 'missing', finding: { permissions: [], ...details, role: role.id } };
}

/** What nobody could tell, about one role. */
export function unknown(role: Role, details: FindingDetails): RuleCheck {
  return { role: role.id, verdict: 'unknown', finding: { permissions: [], ...details, role: role.id, undecided: true } };
}

/** Whether the instance has something that only the deployment knows. */
export function undetermined(role: Role, what: string, { text }: Unresolved): RuleCheck {
  return unknown(role, {
    message: `Whether the instance has ${what} could not be determined: it is ${text}, which only the deployment knows.`,
    fix: 'check this in the Connect console once it is deployed',
  });
}

/** The same question about several roles, which nobody could answer: many checks, and one finding for all of them. */
export function allUnknown(roles: readonly Role[], details: FindingDetails): RuleCheck[] {
  return roles.map((role, index) => ({
    role: role.id,
    verdict: 'unknown',
    ...(index === 0 ? { finding: { permissions: [], ...details, undecided: true } } : {}),
  }));
}

/** Why something is not known, as the end of a sentence. */
export function because(facts: InstanceFacts, operation: string): string {
  if (!Object.hasOwn(facts.unreadable, operation)) {
    return `${operation} was not called`;
  }
  const reason = facts.unreadable[operation].replace(/\.$/, '');
  return reason.startsWith(operation) ? reason : `${operation} failed: ${reason}`;
}

/** What to do so that next time it is known; what a call met says itself what helps against it. */
export function remedy({ unreadable }: InstanceFacts, operation: string): string {
  return `${Object.hasOwn(unreadable, operation) ? 'remove what kept the call from succeeding, or ' : ''}check this in the Connect console`;
}

/** The live profile that the stack has for a role already, under the same name: with another one, it is replaced. */
export function ownProfileOf(role: Role, known: Pick<InstanceContext, 'facts' | 'deployment'>): LiveProfile | undefined {
  const live = liveProfileOf(role, known);
  const { ownProfiles } = known.deployment;
  return live && live.name === role.name && (!ownProfiles || ownProfiles.get(live.arn) === role.id) ? live : undefined;
}

/** The live profile that a role is deployed as: the one that is the stack's own, else the one of its name. */
export function liveProfileOf(role: Role, { facts, deployment: { ownProfiles } }: Pick<InstanceContext, 'facts' | 'deployment'>): LiveProfile | undefined {
  const own = facts.profiles?.find(({ arn }) => ownProfiles?.get(arn) === role.id);
  return own ?? facts.profiles?.find(({ name }) => name === role.name);
}
