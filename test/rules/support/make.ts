import { NO_ACCESS, PARTS, type Access, type KnownAccess } from '../../../src/roles/access';
import type { Role, RoleReading } from '../../../src/roles/role';
import type { Finding } from '../../../src/rules/finding';
import type { InstanceFacts, LiveProfile } from '../../../src/rules/instance-facts';
import { examine, judge, type Judgement, type JudgeOptions } from '../../../src/rules/judge';
import { JudgedRole } from '../../../src/rules/judged-role';
import type { DeploymentContext, Rule } from '../../../src/rules/rule';

export const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** A role with some permissions and nothing special about it. */
export function role(permissions: readonly string[] = [], more: Partial<Role & Access & RoleReading> = {}): Role {
  const { writesBeyond, references, flaws, malformed, isTemplateOnly, isIncomplete, judged: judgedBefore, ...others } = more;
  const [parts, rest] = withoutParts(others);
  return {
    id: 'Stack/Role',
    name: 'Role',
    instance: INSTANCE,
    permissions: [...new Set(permissions)].sort(),
    customPermissions: [],
    heldTogetherWith: [],
    tags: {},
    access: { ...NO_ACCESS, ...parts },
    waivers: [],
    reading: { writesBeyond, references, flaws, malformed, isTemplateOnly, isIncomplete, judged: judgedBefore },
    ...rest,
  };
}

/** An active instance of which nothing else is known. */
export function facts(more: Partial<InstanceFacts> = {}): InstanceFacts {
  return { arn: INSTANCE, status: 'ACTIVE', unreadable: {}, ...more };
}

export function liveProfile(name: string, more: Partial<LiveProfile> & Partial<KnownAccess> = {}): LiveProfile {
  const id = name.toLowerCase().replace(/ /g, '-');
  const [access, rest] = withoutParts(more);
  return { id, arn: arnOf(name), name, access, ...rest };
}

/** Parts of access that are given beside the rest. */
function withoutParts<T extends object>(more: T): [Pick<T, keyof T & keyof Access>, Omit<T, keyof Access>] {
  const isPart = ([given]: [string, unknown]) => PARTS.some(({ key }) => key === given);
  return [Object.entries(more).filter(isPart), Object.entries(more).filter((entry) => !isPart(entry))].map(Object.fromEntries) as never;
}

export function arnOf(name: string): string {
  return `${INSTANCE}/security-profile/${name.toLowerCase().replace(/ /g, '-')}`;
}

/** The first of the roles as rules see it, judged together with the others. */
export function judged(...roles: Role[]): JudgedRole {
  const byId = new Map<string, JudgedRole>();
  roles.forEach((one) => byId.set(one.id, new JudgedRole(one, byId)));
  return byId.get(roles[0].id)!;
}

/** Options of a judgment, with what a deployment knows beside the rest. */
export type FindOptions = Partial<JudgeOptions> & DeploymentContext;

/** What rules say of roles. */
export function examined(roles: readonly Role[], options: Omit<FindOptions, 'combinations'>): Judgement {
  const { ownProfiles, lastDeployed, changed, comparesAll, lockOutReason, unwritten, ...rest } = options;
  return examine(roles, { rules: [], deployment: { ownProfiles, lastDeployed, changed, comparesAll, lockOutReason, unwritten }, ...rest });
}

/** What one rule finds. */
export function find(rule: Rule, roles: Role | readonly Role[], { combinations, ...options }: FindOptions = {}): Finding[] {
  const all = [roles].flat() as Role[];
  return combinations
    ? judge(all, { rules: [rule], combinations, ...options }).filter((one) => one.rule === rule.id)
    : [...examined(all, { rules: [rule], ...options }).findings];
}

/** The same without its words, which are in the snapshot of `wording.test.ts`. */
export function found(rule: Rule, roles: Role | readonly Role[], options: FindOptions = {}): Omit<Finding, 'message' | 'fix' | 'ways'>[] {
  return find(rule, roles, options).map(({ message: _, fix: __, ways: ___, ...rest }) => rest);
}
