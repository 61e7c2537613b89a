import { judge, roleRules, type Finding, type Role } from '../rules';
import type { ReviewedApp } from './reviewed-app';
import { instanceRules, readBackRules } from '../rules/instance-rules';

/** An app and what the rules say of its roles. */
export interface Review {
  readonly app: ReviewedApp;
  /** The gravest first; waived ones included. */
  readonly findings: readonly Finding[];
}

/** Waivers of rules that are judged at another moment are not useless. */
export const KNOWN_RULES = [...roleRules, ...instanceRules, ...readBackRules].map(({ id }) => id);

/** Judges an app by what holds on every instance, as synthesis does. */
export function review(app: ReviewedApp): Review {
  return { app, findings: judge(rolesOf(app), { rules: roleRules }) };
}

/** The roles of an app as the rules see them. */
export function rolesOf(app: ReviewedApp): Role[] {
  return app.roles.map(({ role }) => role);
}
