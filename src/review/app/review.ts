import type { ReviewedApp } from './reviewed-app';
import { roleRules, type Finding, type Role } from '../../rules';
import { byImportance } from '../../rules/judge';
import { judgeTemplates } from '../../rules/judge-templates';
import { emptyRole } from '../../rules/role/empty-role';

/** An app and what the rules say of its roles. */
export interface Review {
  readonly app: ReviewedApp;
  /** The gravest first; waived ones included. */
  readonly findings: readonly Finding[];
}

/**
 * Judges an app by what holds on every instance, as strictly as its synthesis did; with it is what the synthesis alone could
 * find, and wrote down.
 */
export function review(app: ReviewedApp): Review {
  const { strictness, severities, limits = [], findings: ofApp } = app.judgement;
  const incomplete = new Set(app.roles.filter((role) => role.incomplete).map(({ role }) => role.id));
  const judged = judgeTemplates(rolesOf(app), { rules: [...roleRules, ...limits], strictness, severities })
    // What only the deployment knows may be all that there is.
    .filter(({ rule, role }) => rule !== emptyRole.id || !incomplete.has(role!));
  const told = [...ofApp, ...app.roles.flatMap(({ role, toldFindings }) => toldFindings.map((finding): Finding => ({ ...finding, role: role.id })))];
  // Waivers that are of no use are found by both.
  const known = new Set(judged.map(keyOf));
  return { app, findings: [...judged, ...told.filter((finding) => !known.has(keyOf(finding)))].sort(byImportance) };
}

/** The roles of an app as the rules see them. */
export function rolesOf(app: ReviewedApp): Role[] {
  return app.roles.map(({ role }) => role);
}

function keyOf({ rule, role, permissions, message }: Finding): string {
  return JSON.stringify([rule, role, permissions, message]);
}
