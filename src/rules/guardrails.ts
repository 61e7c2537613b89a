import { Severity } from './finding';
import { permissionsOf, userPermissionsOf } from './held';
import type { Role } from './role';
import type { RoleRule, RuleContext, RuleFinding, RuleText } from './rule';
import { asSentence, byCodeUnit, list, nameOf, verb } from './words';
import { factsOf } from '../permissions/catalog/facts';
import { PermissionRisk } from '../permissions/permission-risk';

/**
 * An organization's own limit on what roles may hold.
 */
export interface Guardrail {
  /** In kebab case, unique in an app; the rule's id is this after `guardrail-`. */
  readonly id: string;
  /** Why, for whoever runs into it. */
  readonly reason: string;
  /** Roles below this construct path only, such as `Prod/ContactCenter`; without it, every role. */
  readonly scope?: string;
  /** Permission names that no role may hold. */
  readonly forbidPermissions?: readonly string[];
  /** No role may hold a permission with one of these risks. */
  readonly forbidRisks?: readonly `${PermissionRisk}`[];
  /** Separation of duties: nobody may hold permissions of more than one of these sets, be it by one role or by several held together. */
  readonly exclusiveSets?: readonly (readonly string[])[];
  /** Whether a role may waive it. @default false */
  readonly waivable?: boolean;
}

const PREFIX = 'guardrail-';

/** Whether a rule keeps a guardrail, by its id. */
export function isGuardrail(ruleId: string): boolean {
  return ruleId.startsWith(PREFIX);
}

/** Ids of the guardrails among rules, sorted. */
export function guardrailsIn(rules: readonly RuleText[]): string[] {
  return rules.flatMap(({ id }) => (isGuardrail(id) ? [id.slice(PREFIX.length)] : [])).sort(byCodeUnit);
}

/**
 * The rule that keeps a guardrail.
 *
 * @throws Error if the guardrail forbids nothing, has no reason, or its id, its risks or its sets are not as they should be
 */
export function guardrailRule(guardrail: Guardrail): RoleRule {
  verify(guardrail);
  const reason = asSentence(guardrail.reason);
  return {
    id: `${PREFIX}${guardrail.id}`,
    severity: Severity.ERROR,
    title: reason.replace(/\.$/, ''),
    description: reason,
    sources: [],
    check: (role, context) => !isBelow(role.id, guardrail.scope) ? [] : [
      ...forbiddenPermissions(role, guardrail),
      ...forbiddenRisks(role, guardrail),
      ...combinedDuties(role, context, guardrail),
    ].map((finding) => ({ ...finding, role: role.id, ...(guardrail.waivable ? {} : { binding: true }) })),
  };
}

function forbiddenPermissions(role: Role, { forbidPermissions, reason }: Guardrail): RuleFinding[] {
  const forbidden = new Set(forbidPermissions);
  return role.permissions.filter((name) => forbidden.has(name)).map((name) => ({
    permissions: [name],
    message: `${name} is forbidden here. ${asSentence(reason)}`,
    fix: 'remove it',
  }));
}

function forbiddenRisks(role: Role, { forbidRisks, forbidPermissions, reason }: Guardrail): RuleFinding[] {
  const alreadyTold = new Set(forbidPermissions);
  return role.permissions.filter((name) => !alreadyTold.has(name)).flatMap((name) => {
    const risks = factsOf(name)?.risks.filter((risk) => forbidRisks?.includes(risk)) ?? [];
    return risks.length === 0 ? [] : [{
      permissions: [name],
      message: `${name} is forbidden here because of its risk: ${list(risks)}. ${asSentence(reason)}`,
      fix: 'remove it',
    }];
  });
}

function combinedDuties(role: Role, context: RuleContext, { exclusiveSets = [], reason }: Guardrail): RuleFinding[] {
  const own = permissionsOf(role);
  const user = userPermissionsOf(role, context);
  const held = exclusiveSets
    .map((set) => [...new Set(set)].filter((name) => user.permissions.has(name)).sort(byCodeUnit))
    .filter((set) => set.length > 0);
  const mine = [...new Set(held.flat())].filter((name) => own.has(name)).sort(byCodeUnit);
  if (held.length < 2 || mine.length === 0) {
    return [];
  }
  const whose = held.flat().every((name) => own.has(name)) ? '' : `, held together with ${list(user.others.map(nameOf))},`;
  return [{
    permissions: mine,
    message: `The role${whose} combines permissions that must be kept apart: ${held.map((set) => list(set)).join(' / ')}. ${asSentence(reason)}`,
    fix: 'move one side to another role, held by other people',
  }];
}

/** A construct path, or a part of one up to a slash. */
function isBelow(id: string, scope: string | undefined): boolean {
  const path = scope?.replace(/\/$/, '') ?? '';
  return path === '' || id === path || id.startsWith(`${path}/`);
}

function verify({ id, reason, forbidPermissions = [], forbidRisks = [], exclusiveSets = [] }: Guardrail): void {
  const fail = (what: string, fix: string) => {
    throw new Error(`Guardrail "${id}": ${what}. ${fix}.`);
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail('the id is not in kebab case', 'Use lower-case letters, digits and single hyphens, such as no-user-admin');
  if (reason.trim() === '') fail('it has no reason', 'Say why, for whoever runs into it');
  if (forbidPermissions.length + forbidRisks.length + exclusiveSets.length === 0) {
    fail('it forbids nothing', 'Give forbidPermissions, forbidRisks or exclusiveSets');
  }
  if (exclusiveSets.length === 1) fail('exclusiveSets has 1 set', 'Give at least 2: one set can be combined with nothing');
  if (exclusiveSets.some((set) => set.length === 0)) fail('exclusiveSets has an empty set', 'Remove it, or name its permissions');
  const names = exclusiveSets.flatMap((set) => [...new Set(set)]);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
  if (twice.length > 0) fail(`${list(twice)} ${verb(twice, 'is', 'are')} in more than one of exclusiveSets`, 'Use forbidPermissions for what nobody may hold');
  const risks = Object.values(PermissionRisk) as string[];
  const unknown = forbidRisks.filter((risk) => !risks.includes(risk));
  if (unknown.length > 0) fail(`forbidRisks has ${list(unknown)}`, `Allowed are ${list(risks)}`);
}
