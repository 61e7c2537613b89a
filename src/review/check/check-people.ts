import { endedWaiver } from '../../rules/ended-waiver';
import type { Finding } from '../../rules/finding';
import { judgeTemplates } from '../../rules/judge-templates';
import { peopleOfInstance } from '../../rules/people';
import { roleRules } from '../../rules/role/role-rules';
import type { RoleRule } from '../../rules/rule';
import { unusedWaiver } from '../../rules/unused-waiver';
import { rolesOf, severitiesOfRoles, withReferred, type KnownInstance } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';

/**
 * What the rules and guardrails of an app find of what people of an instance hold in total, and do not find without knowing it. Profiles
 * that no role stands for count as they are on the instance.
 *
 * @param asked rules of which everything is to be said, also what roles have by themselves
 */
export function checkPeople(
  { facts, roles: reviewed }: KnownInstance, { judgement, today }: ReviewedApp, asked: readonly RoleRule[],
): Finding[] {
  if (!facts.people && asked.length === 0) {
    return [];
  }
  const ids = new Map(reviewed.map(({ role }) => [role.name, role.id]));
  const instance = reviewed[0]!.role.instance;
  const { combinations, others } = peopleOfInstance(facts, ({ name }) => ids.get(name), instance);
  const own = withReferred(rolesOf(reviewed), reviewed);
  const said = new Set(asked.map(({ id }) => id));
  const options = {
    // What compares all roles with each other is no matter of who holds them.
    rules: [...roleRules, ...judgement.limits ?? []].filter((rule) => 'check' in rule && !said.has(rule.id)),
    strictness: judgement.strictness,
    severities: judgement.severities,
    ofRoles: severitiesOfRoles(reviewed),
    today,
  };
  const roles = [...own, ...others];
  const anyway = new Set(judgeTemplates(roles, options).map(keyOf));
  const ofPeople = judgeTemplates(roles, { ...options, combinations }).filter((finding) => !anyway.has(keyOf(finding)));
  // Whoever asks for a rule asks it of all that people hold, whoever defines it.
  const judged = [...own, ...others.map(({ reading: _, ...role }) => role)];
  return [...ofPeople, ...judgeTemplates(judged, { ...options, rules: asked, combinations })]
    .filter(({ rule }) => rule !== unusedWaiver.id && rule !== endedWaiver.id);
}

function keyOf({ rule, role, permissions, message, waived }: Finding): string {
  return JSON.stringify([rule, role, permissions, message, waived]);
}
