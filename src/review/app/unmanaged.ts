import { byInstance, rolesOf } from './instances';
import type { PlacedFinding } from './report-base';
import type { ReviewedApp } from './reviewed-app';
import { Severity } from '../../rules/finding';
import { unmanagedProfile } from '../../rules/instance/unmanaged-profile';
import { wholeAppRules } from '../../rules/instance/whole-app-rules';
import type { InstanceFacts } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';
import { byWeight } from '../../rules/severity';

/**
 * What rules find of an instance that hold of all that an app has for it: profiles that no role stands for, the gravest first.
 *
 * @param app the whole app, whatever part of it is looked at: a role of another stack stands for its profile as well
 * @param all everything that is known of instances, which tells for which of them a role can be
 */
export function unmanagedOn(facts: InstanceFacts, app: ReviewedApp, all: readonly InstanceFacts[]): PlacedFinding[] {
  const roles = byInstance(app, all).knownInstances.filter((one) => one.facts === facts).flatMap((one) => one.roles);
  const { strictness, severities } = app.judgement;
  const { checks } = examine(rolesOf(roles), { rules: wholeAppRules, facts, strictness, severities });
  const findings = checks.flatMap(({ finding }) => finding ?? []).sort((a, b) => byWeight(a.severity, b.severity));
  return app.unread.length === 0 ? findings : findings.map((finding) => ({
    ...finding,
    undecided: true,
    severity: finding.severity === Severity.ERROR ? Severity.WARNING : finding.severity,
    message: `${finding.message} Parts of the app could not be read, and may have a role for it.`,
  }));
}

/** Whether a finding is of a profile that code should have made: of others there is information only. */
export function isUnmanaged({ rule, severity, undecided, waived }: PlacedFinding): boolean {
  return rule === unmanagedProfile.id && severity !== 'info' && !undecided && waived === undefined;
}
