import { inWordsOfInput } from './fix-words';
import { rolesOf, severitiesOfRoles, withReferred } from './instances';
import { placed, waiverOf, type PlacedFinding } from './report-base';
import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import { combinationsOfUsers } from '../../roles/holdings';
import { hasEnded } from '../../roles/waiver-terms';
import type { Finding } from '../../rules/finding';
import { byImportance } from '../../rules/judge';
import { judgeWithNames } from '../../rules/judge-templates';
import { cloudformationLimits } from '../../rules/role/cloudformation-limits';
import { roleRules } from '../../rules/role/role-rules';

/** An app and what the rules say of its roles. */
export interface Review {
  readonly app: ReviewedApp;
  /** The gravest first; waived ones included. */
  readonly findings: readonly PlacedFinding[];
}

/**
 * Judges an app by what holds on every instance, as strictly as its synthesis did; with it is what the synthesis alone could
 * find, and wrote down.
 */
export function review(app: ReviewedApp): Review {
  const { strictness, severities, limits = [], findings: ofApp } = app.judgement;
  const withoutResource = new Set(app.roles.filter(({ writer }) => writer && !writer.isByResource).map(({ role }) => role.id));
  const judged = judgeWithNames(withReferred(rolesOf(app.roles), app.roles), {
    rules: [...roleRules, ...limits], strictness, severities, ofRoles: severitiesOfRoles(app.roles), today: app.today,
    combinations: combinationsOfUsers(app.users ?? []),
  })
    .filter(({ rule, role }) => rule !== cloudformationLimits.id || !withoutResource.has(role!));
  const ofRoles = app.roles
    .flatMap((one) => one.recordedFindings.map((finding): Finding => onDay({ ...finding, role: one.role.id }, one, app.today)));
  const recorded = [...ofApp, ...ofRoles];
  // Waivers that are of no use are found by both.
  const known = new Set(judged.map(keyOf));
  const findings = [...judged, ...recorded.filter((finding) => !known.has(keyOf(finding)))].sort(byImportance);
  return { app, findings: placed(findings, app.roles).map((finding) => inWordsOfInput(finding, finding.about, app.roles)) };
}

/** A finding that the synthesis recorded as waived may be reviewed after the end of its waiver. */
function onDay(finding: Finding, about: ReviewedRole, today: string | undefined): Finding {
  const waiver = waiverOf(finding, [about]);
  const { waived: _, ...open } = finding;
  return waiver && today !== undefined && hasEnded(waiver, today) ? open : finding;
}

function keyOf({ rule, role, permissions, message }: Finding): string {
  return JSON.stringify([rule, role, permissions, message]);
}
