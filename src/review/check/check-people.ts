import type { Finding } from '../../rules/finding';
import { judgeTemplates } from '../../rules/judge-templates';
import { peopleOfInstance } from '../../rules/people';
import { roleRules } from '../../rules/role/role-rules';
import { unusedWaiver } from '../../rules/unused-waiver';
import { rolesOf, severitiesOfRoles, withReferred, type KnownInstance } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';

/**
 * What the rules and guardrails of an app find of what people of an instance hold in total, and do not find without knowing it. Profiles
 * that no role stands for count as they are on the instance.
 */
export function checkPeople({ facts, roles: reviewed }: KnownInstance, { judgement, today }: ReviewedApp): Finding[] {
  if (!facts.people) {
    return [];
  }
  const ids = new Map(reviewed.map(({ role }) => [role.name, role.id]));
  const instance = reviewed[0]!.role.instance;
  const { combinations, others } = peopleOfInstance(facts, ({ name }) => ids.get(name), instance);
  const roles = [...withReferred(rolesOf(reviewed), reviewed), ...others];
  const options = {
    // What compares all roles with each other is no matter of who holds them.
    rules: [...roleRules, ...judgement.limits ?? []].filter((rule) => 'check' in rule),
    strictness: judgement.strictness,
    severities: judgement.severities,
    ofRoles: severitiesOfRoles(reviewed),
    today,
  };
  const anyway = new Set(judgeTemplates(roles, options).map(keyOf));
  return judgeTemplates(roles, { ...options, combinations })
    .filter((finding) => finding.rule !== unusedWaiver.id && !anyway.has(keyOf(finding)));
}

function keyOf({ rule, role, permissions, message, waived }: Finding): string {
  return JSON.stringify([rule, role, permissions, message, waived]);
}
