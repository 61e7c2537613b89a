import type { RolePlan, Skipped } from './role-plan';
import { isCatalogued } from '../../permissions/catalog/names';
import type { Role } from '../../roles/role';
import type { Finding } from '../../rules/finding';
import { fails, judge } from '../../rules/judge';
import { defaultProfileName } from '../../rules/role/default-profile-name';
import { roleRules } from '../../rules/role/role-rules';

const FOUND_ON_INSTANCE = 'As found on the instance; decide whether to keep it';
const WHY_PRIVILEGED = 'As found on the instance; give the reason, or remove the permissions';

/** What an import makes true is said, although it would stop nothing. */
const SETTLED: Readonly<Record<string, string>> = { [defaultProfileName.id]: 'Imported: it is the profile that the instance came with' };

/** CloudFormation would refuse these whatever anybody decides. */
const IMPOSSIBLE = new Set(['cloudformation-limits', 'duplicate-name', 'profile-name']);

/**
 * What exists breaks rules. The code that is written must synthesize all the same, so each finding that would stop it gets a
 * waiver that says where it is from, and so does what the import settles. What nobody can waive keeps a profile out.
 */
export function waiveFindings(plans: readonly RolePlan[], instance: string): { readonly roles: RolePlan[]; readonly skipped: Skipped[] } {
  const first = byRole(plans, instance, (finding) => fails(finding) || finding.rule in SETTLED);
  const roles = plans.map((plan): RolePlan => {
    const rules = [...new Set((first.get(plan.id) ?? []).map(({ rule }) => rule))].sort();
    return {
      ...plan,
      ...(rules.includes('privilege-escalation') ? { privilegeReason: WHY_PRIVILEGED } : {}),
      waivers: rules.filter((rule) => rule !== 'privilege-escalation' && !IMPOSSIBLE.has(rule)).map((rule) => ({ rule, reason: SETTLED[rule] ?? FOUND_ON_INSTANCE })),
    };
  });
  const remaining = stopping(roles, instance);
  const inexpressible = (plan: RolePlan) => (remaining.get(plan.id) ?? []).map(({ message }) => message);
  return {
    roles: roles.filter((plan) => inexpressible(plan).length === 0),
    skipped: roles.map((plan) => ({ name: plan.name, reasons: inexpressible(plan) })).filter(({ reasons }) => reasons.length > 0),
  };
}

/** Findings that would stop the synthesis, by construct id. */
function stopping(plans: readonly RolePlan[], instance: string) {
  return byRole(plans, instance, fails);
}

function byRole(plans: readonly RolePlan[], instance: string, counts: (finding: Finding) => boolean) {
  const findings = judge(plans.map((plan) => plannedRole(plan, instance)), { rules: roleRules }).filter(counts);
  return new Map(plans.map(({ id }) => [id, findings.filter(({ role }) => role === id)]));
}

function plannedRole(plan: RolePlan, instance: string): Role {
  const { id, name, permissions, description, tags, access, privilegeReason, waivers } = plan;
  return {
    id, name, instance, permissions, description, tags, access, privilegeReason, waivers,
    // The stack that is written says so.
    reading: { writesBeyond: true },
    customPermissions: permissions.filter((permission) => !isCatalogued(permission)),
    heldTogetherWith: [],
  };
}
