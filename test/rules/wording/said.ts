import type { Role } from '../../../src/roles/role';
import type { Finding } from '../../../src/rules/finding';
import type { Rule } from '../../../src/rules/rule';
import { find, type FindOptions } from '../support/make';

/** What is judged: a role, several, or those with what else is known. */
export type Case = Role | readonly Role[] | readonly [readonly Role[], FindOptions];

/** A rule, and everything that it says. */
export type Said = readonly [rule: string, findings: readonly Finding[]];

/** What a rule says of some cases, which together make it say everything that it can. */
export function said(rule: Rule, ...cases: readonly Case[]): Said {
  return [rule.id, cases.flatMap((one) => {
    const [roles, options] = isWithOptions(one) ? one : [[one].flat() as Role[], {}];
    return find(rule, roles, options).filter((finding) => finding.rule === rule.id);
  })];
}

function isWithOptions(one: Case): one is readonly [readonly Role[], FindOptions] {
  return Array.isArray(one) && Array.isArray(one[0]);
}

/** As reviewers read it: each thing that is said, once. */
export function asText(findings: readonly Finding[]): string {
  return `\n${[...new Set(findings.map(({ severity, message, fix }) => `${severity}: ${message}\n  Fix: ${fix}\n`))].join('')}`;
}
