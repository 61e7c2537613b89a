import { removing, waiving, ways, type Way } from './edit';
import { Severity } from './finding';
import { guardrailIdFlaws, guardrailRuleId } from './guardrail-id';
import type { JudgedRole } from './judged-role';
import type { GroupFinding, RoleRule, RuleFinding, RuleIdentity, SingleFinding } from './rule';
import { factsOf } from '../permissions/catalog/facts';
import { impliedBy } from '../permissions/catalog/implied';
import { PermissionRisk } from '../permissions/permission-risk';
import type { Role } from '../roles/role';
import { asSentence, byCodeUnit, list, nameOf, verb } from '../roles/words';

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

/** The rule that keeps a guardrail. */
export interface GuardrailRule extends RoleRule {
  readonly guardrail: Guardrail;
}

/** The guardrails that are kept by some of the rules, sorted by id. */
export function guardrailsIn(rules: readonly RuleIdentity[]): Guardrail[] {
  return rules.flatMap((rule) => ('guardrail' in rule ? [(rule as GuardrailRule).guardrail] : [])).sort((a, b) => byCodeUnit(a.id, b.id));
}

/**
 * The rule that keeps a guardrail.
 *
 * @throws Error if the guardrail forbids nothing, has no reason, or its id, its risks or its sets are not as they should be
 */
export function guardrailRule(guardrail: Guardrail): GuardrailRule {
  requireValid(guardrail);
  return {
    guardrail,
    id: guardrailRuleId(guardrail.id),
    severity: Severity.ERROR,
    check: (role) => !isBelow(role.id, guardrail.scope) ? [] : [
      ...forbidden(role, guardrail),
      ...combinedDuties(role, guardrail),
    ].map((finding) => (guardrail.waivable ? withWaiver(finding, guardrail.id) : { ...finding, binding: true }))
      .map((finding) => ({ ...finding, role: role.id })),
  };
}

/** A finding that can be waived, and says so. */
function withWaiver(finding: RuleFinding, id: string): RuleFinding {
  const add = <T extends { readonly fix: string; readonly ways?: readonly Way[] }>(one: T): T => (
    { ...one, ...ways(...one.ways ?? [one.fix], waiving(guardrailRuleId(id))) });
  return 'describe' in finding ? { ...finding, describe: (permissions: readonly string[]) => add(finding.describe(permissions)) } : add(finding);
}

/** Everything that a role holds and must not hold, in one finding, of which each permission can be waived. */
function forbidden(role: Role, { forbidPermissions, forbidRisks, reason }: Guardrail): GroupFinding[] {
  const named = new Set(forbidPermissions);
  const whys = new Map(role.permissions.flatMap((name): [string, Why][] => {
    const given = forbiddenBy(name, named);
    const risks = given.length > 0 ? [] : factsOf(name)?.risks.filter((risk) => forbidRisks?.includes(risk)) ?? [];
    return given.length + risks.length === 0 ? [] : [[name, given.includes(name) ? {} : { given, risks }]];
  }));
  return whys.size === 0 ? [] : [{
    permissions: [...whys.keys()],
    describe: (permissions) => ({
      message: [...groupBy(permissions, (name) => whys.get(name)!).map(({ why, names }) => forbiddenSentence(names, why)), asSentence(reason)].join(' '),
      ...ways(removing(permissions)),
    }),
  }];
}

/** Why a permission is forbidden where it is not named itself: what it gives, or its risks. */
interface Why {
  readonly given?: readonly string[];
  readonly risks?: readonly string[];
}

function forbiddenSentence(names: readonly string[], { given = [], risks = [] }: Why): string {
  if (given.length > 0) {
    return `${list(names)} ${verb(names, 'gives', 'give')} ${list(given)}, which ${verb(given, 'is', 'are')} forbidden here.`;
  }
  const because = risks.length === 0 ? '' : ` because of ${verb(names, 'its', 'their')} ${verb(risks, 'risk', 'risks')}: ${list(risks)}`;
  return `${list(names)} ${verb(names, 'is', 'are')} forbidden here${because}.`;
}

function groupBy(names: readonly string[], whyOf: (name: string) => Why): { readonly why: Why; readonly names: string[] }[] {
  const groups = new Map<string, { readonly why: Why; readonly names: string[] }>();
  for (const name of names) {
    const why = whyOf(name);
    const key = JSON.stringify(why);
    groups.set(key, groups.get(key) ?? { why, names: [] });
    groups.get(key)!.names.push(name);
  }
  return [...groups.values()];
}

/** What of the forbidden a permission gives: itself, or what it contains or is the legacy name of. */
function forbiddenBy(name: string, named: ReadonlySet<string>): string[] {
  return named.has(name) ? [name] : impliedBy(name).filter((one) => named.has(one));
}

/** The permissions of which a guardrail says anything: the others can be held in any combination. */
export function concernedBy(guardrail: Guardrail, names: readonly string[]): string[] {
  const { forbidPermissions = [], forbidRisks = [], exclusiveSets = [] } = guardrail;
  const named = new Set([...forbidPermissions, ...exclusiveSets.flat()]);
  return names.filter((name) => forbiddenBy(name, named).length > 0 || factsOf(name)?.risks.some((risk) => forbidRisks.includes(risk)));
}

/** What somebody holds against a guardrail. */
export interface Breach {
  /** What is forbidden, sorted. */
  readonly forbidden: readonly string[];
  /** What is held of each duty, where that are several that are to be kept apart. */
  readonly sides: readonly (readonly string[])[];
}

/** What somebody holds against a guardrail who has some permissions, in whatever profiles. */
export function breachOf({ forbidPermissions, forbidRisks, exclusiveSets = [] }: Guardrail, held: ReadonlySet<string>): Breach {
  const named = new Set(forbidPermissions);
  const isForbidden = (name: string) => forbiddenBy(name, named).length > 0
    || factsOf(name)?.risks.some((risk) => forbidRisks?.includes(risk));
  const sides = sidesOf(held, exclusiveSets);
  return { forbidden: [...held].filter(isForbidden).sort(byCodeUnit), sides: sides.length < 2 ? [] : sides };
}

function combinedDuties(role: JudgedRole, { exclusiveSets = [], reason }: Guardrail): SingleFinding[] {
  const user = role.user;
  const sides = sidesOf(user.permissions, exclusiveSets);
  if (sides.length < 2) {
    return [];
  }
  const own = role.held;
  const all = [...new Set(sides.flat())].sort(byCodeUnit);
  const mine = all.filter((name) => own.has(name));
  // A role that has no side itself is only told of where no role that it is held together with is told of.
  const isToldElsewhere = user.others
    .some((other) => !other.reading?.isReferred && sidesOf(other.user.permissions, exclusiveSets).length > 1);
  if (mine.length === 0 && isToldElsewhere) {
    return [];
  }
  const contributing = user.others.filter(({ held }) => all.some((name) => !own.has(name) && held.has(name)));
  const whose = mine.length === all.length ? '' : `, held together with ${list(contributing.map(nameOf))},`;
  return [{
    permissions: mine,
    message: `The role${whose} combines permissions that must be kept apart: ${sides.map((side) => list(side)).join(' / ')}. ${asSentence(reason)}`,
    fix: 'move one side to another role, held by other people',
  }];
}

/** What is held of each set, as far as anything of it is. */
function sidesOf(held: ReadonlySet<string>, exclusiveSets: readonly (readonly string[])[]): string[][] {
  return exclusiveSets.map((set) => {
    const duties = new Set(set);
    return [...held].filter((name) => forbiddenBy(name, duties).length > 0).sort(byCodeUnit);
  }).filter((side) => side.length > 0);
}

/** A construct path, or a part of one up to a slash. */
function isBelow(id: string, scope: string | undefined): boolean {
  const path = scope?.replace(/\/$/, '') ?? '';
  return path === '' || id === path || id.startsWith(`${path}/`);
}

function requireValid(guardrail: Guardrail): void {
  const flaws = guardrailFlaws(guardrail);
  if (flaws.length > 0) {
    throw new Error(flaws.join(' '));
  }
}

/** What keeps it from being one, as sentences: it forbids nothing, has no reason, or its id, its risks or its sets are not as they should be. */
export function guardrailFlaws({ id, reason, forbidPermissions = [], forbidRisks = [], exclusiveSets = [] }: Guardrail): string[] {
  const flaws: string[] = guardrailIdFlaws(id);
  const fail = (what: string, fix: string) => flaws.push(`Guardrail "${id}": ${what}. ${fix}.`);
  if (reason.trim() === '') {
    fail('it has no reason', 'Say why, for whoever runs into it');
  }
  if (forbidPermissions.length + forbidRisks.length + exclusiveSets.length === 0) {
    fail('it forbids nothing', 'Give forbidPermissions, forbidRisks or exclusiveSets');
  }
  if (exclusiveSets.length === 1) {
    fail('exclusiveSets has 1 set', 'Give at least 2: one set can be combined with nothing');
  }
  if (exclusiveSets.some((set) => set.length === 0)) {
    fail('exclusiveSets has an empty set', 'Remove it, or name its permissions');
  }
  const names = exclusiveSets.flatMap((set) => [...new Set(set)]);
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
  if (twice.length > 0) {
    fail(`${list(twice)} ${verb(twice, 'is', 'are')} in more than one of exclusiveSets`, 'Use forbidPermissions for what nobody may hold');
  }
  const risks = Object.values(PermissionRisk) as string[];
  const unknown = forbidRisks.filter((risk) => !risks.includes(risk));
  if (unknown.length > 0) {
    fail(`forbidRisks has ${list(unknown)}`, `Allowed are ${list(risks)}`);
  }
  return flaws;
}
