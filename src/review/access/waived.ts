import type { HeldBreach, ReviewedProfile } from './access-report';
import { referredRole } from '../../roles/referred-role';
import type { RoleWaiver } from '../../roles/role';
import { hasEnded } from '../../roles/waiver-terms';
import { endedWaiver, endedWaivers } from '../../rules/ended-waiver';
import { Severity } from '../../rules/finding';
import { guardrailRuleId, isGuardrail } from '../../rules/guardrail-id';
import type { PlacedFinding } from '../app/report-base';
import { likePattern } from '../app/select';
import type { ConfiguredWaiver } from '../config/config';
import { forNobody, roleWaivers } from '../config/configured';

/** Decisions to accept what guardrails find, and the day on which they are looked at. */
export interface Accepted {
  readonly waivers: readonly ConfiguredWaiver[];
  readonly today: string;
}

/** The decisions of which a review knows anything: an instance knows no stacks, and no rules but guardrails are asked. */
function ofReview({ waivers }: Accepted): ConfiguredWaiver[] {
  return waivers.filter(({ rule, stack }) => isGuardrail(rule) && stack === undefined);
}

/** What is waived for a profile, ended or not. */
export function waiversOf(name: string, accepted: Accepted): RoleWaiver[] {
  return ofReview(accepted).filter(({ profile }) => likePattern(profile).test(name)).flatMap(roleWaivers);
}

/**
 * The waivers by which a violation is accepted: each of the profiles that it comes from must have one, for all that it has against the
 * guardrail. None where one has none, or where the guardrail cannot be waived.
 *
 * @param names of the permissions that violate it
 */
export function accepting(
  { guardrail, by }: Pick<HeldBreach, 'guardrail' | 'by'>, names: ReadonlySet<string>, today: string,
): RoleWaiver[] {
  const perProfile = by.map((profile) => {
    const waivers = profile.waivers.filter((one) => one.rule === guardrailRuleId(guardrail.id) && !hasEnded(one, today));
    const against = profile.concerned.get(guardrail)!.filter((name) => names.has(name));
    return against.every((name) => waivers.some(({ permission }) => permission === undefined || permission === name)) ? waivers : [];
  });
  return guardrail.waivable && perProfile.every(({ length }) => length > 0) ? [...new Set(perProfile.flat())] : [];
}

/** Waivers that have ended, and those for profiles that there are not: a waiver is for a profile, and for no person. */
export function findingsOfWaivers(profiles: readonly ReviewedProfile[], instance: string, accepted: Accepted): PlacedFinding[] {
  const roles = profiles.map(({ id, name, waivers }) => ({ ...referredRole({ id, name, instance, permissions: [] }), waivers }));
  return [
    ...endedWaivers(roles, accepted.today).map(({ role: _, ...finding }): PlacedFinding => (
      { ...finding, rule: endedWaiver.id, severity: Severity.WARNING })),
    ...ofReview(accepted).filter(({ profile }) => !profiles.some(({ name }) => likePattern(profile).test(name))).map(forNobody),
  ];
}
