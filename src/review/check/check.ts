import { checkAiAgents } from './check-ai-agents';
import { checkPeople } from './check-people';
import type { Role } from '../../roles/role';
import { withoutEnded } from '../../roles/waiver-terms';
import type { Finding } from '../../rules/finding';
import { instanceRules } from '../../rules/instance/instance-rules';
import type { InstanceFacts } from '../../rules/instance-facts';
import { byImportance, examine, type Judgement } from '../../rules/judge';
import type { RoleRule } from '../../rules/rule';
import type { SeverityOptions } from '../../rules/severity';
import { inWordsOfInput } from '../app/fix-words';
import { peopleByRole, withPeople } from '../app/headcount';
import { byInstance, rolesOf, type UnknownInstance, type KnownInstance } from '../app/instances';
import { placed, type JudgedReport, type PlacedFinding } from '../app/report-base';
import type { ReviewedApp, ReviewedRole, ValidationSettings } from '../app/reviewed-app';
import { isOfAnyStack, isSameResource } from '../app/same-resource';
import { unmanagedOn } from '../app/unmanaged';

/** What the deployment-time rules say of the roles that one stack has on one instance: they are validated together. */
export interface CheckedStack extends KnownInstance, Judgement {
  readonly findings: readonly PlacedFinding[];
  /** Path of the stack; empty for a template by itself. */
  readonly stack: string;
  /** How many people hold each role, by `Role.id`: those of which the instance has a profile, where somebody counted. */
  readonly people: ReadonlyMap<string, number>;
}

/** What is to be said of an instance as a whole. */
export interface CheckedInstance {
  readonly facts: InstanceFacts;
  /** Profiles that no role stands for, the gravest first. */
  readonly findings: readonly PlacedFinding[];
}

/** What the deployment-time rules say of an app. */
export interface CheckReport extends JudgedReport {
  readonly command: 'check';
  /** The roles that are checked. */
  readonly app: ReviewedApp;
  readonly stacks: readonly CheckedStack[];
  readonly instances: readonly CheckedInstance[];
  /** Roles that could not be judged, because nothing is known of their instance. */
  readonly unknownInstances: readonly UnknownInstance[];
}

/**
 * Judges an app against instances as its deployment would: each stack by the same rules, severities and waivers; and by all rules what
 * people hold in total, where somebody counted.
 *
 * @param deployed the app as it is deployed now; with it, what belongs to the stacks is told from what does not
 * @param whole the app with the stacks that are not looked at
 * @param asked rules of which everything is to be said, also what roles have by themselves
 */
export function checkApp(
  app: ReviewedApp, known: readonly InstanceFacts[], deployed?: ReviewedApp, whole = app, asked: readonly RoleRule[] = [],
): CheckReport {
  const { knownInstances, unknownInstances } = byInstance(app, known);
  const everywhere = byInstance(whole, known).knownInstances.map((one) => ({ ...one, findings: checkPeople(one, whole, asked) }));
  const ofPeople = everywhere.flatMap(({ findings }) => findings);
  const stacks = knownInstances.flatMap(byStack).map((one): CheckedStack => {
    const settings = settingsFor(one, app);
    const { findings, checks } = judged(one, settings, app, deployed);
    const people = peopleByRole([one]);
    const ids = new Set(one.roles.map(({ role }) => role.id));
    const said = [
      ...withPeople(placed([...findings, ...checkAiAgents(one)], one.roles), people), ...placed(ofPeople.filter(({ role }) => ids.has(role ?? '')), one.roles),
    ].map((finding) => inWordsOfInput(finding, finding.about, one.roles)).sort(byImportance);
    return { ...one, stack: one.roles[0]!.stack, findings: said, checks, people };
  });
  const instances = knownInstances.map(({ facts }) => ({
    facts,
    findings: [...placed(ofOthers(everywhere.find((one) => one.facts === facts)!, asked), []), ...unmanagedOn(facts, whole, known)],
  }));
  return {
    command: 'check',
    app: { ...app, instances: known },
    source: app.source,
    stacks,
    instances,
    unknownInstances,
    findings: [...stacks, ...instances].flatMap(({ findings }) => findings),
    unread: app.unread.map(({ text }) => text),
  };
}

/** What people hold in profiles that no role stands for is a matter of the rules that somebody asks for, and of no other. */
function ofOthers({ roles, findings }: KnownInstance & { readonly findings: readonly Finding[] }, asked: readonly RoleRule[]): Finding[] {
  return findings.filter(({ rule, role }) => asked.some(({ id }) => id === rule) && !roles.some((one) => one.role.id === role));
}

/** A stack can write one instance in two ways, such as by an ARN and by a parameter; it validates them apart. */
function byStack({ facts, roles }: KnownInstance): KnownInstance[] {
  const groups = new Map<string, ReviewedRole[]>();
  for (const one of roles) {
    const key = JSON.stringify([one.stack, one.role.instance]);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].map((group) => ({ facts, roles: group }));
}

function judged(
  { facts, roles }: KnownInstance, settings: ValidationSettings | undefined,
  { judgement, today }: ReviewedApp, deployed: ReviewedApp | undefined,
): Judgement {
  const before = deployed && deployedRoles(deployed, facts, roles);
  return examine(rolesOf(roles).map((role) => withoutEnded(role, today)), {
    facts,
    rules: instanceRules,
    // Where nothing validates the roles, nothing else is said of their deployment.
    ...severitiesFrom(settings?.severities ?? judgement),
    ofRoles: new Map(roles.flatMap(({ role, logicalId }) => {
      const own = settings?.ofProfiles.get(logicalId);
      return own ? [[role.id, own] as const] : [];
    })),
    deployment: {
      lockOutReason: settings?.lockOutReason,
      ...(before && { lastDeployed: new Map(before.map((role) => [role.id, role])), ownProfiles: ownProfiles(before, facts) }),
    },
  });
}

function severitiesFrom({ severities, strictness }: SeverityOptions): SeverityOptions {
  return { severities, strictness };
}

/** What a stack has deployed to an instance, by the ids that its roles have now: a deployment knows them by their resources. */
function deployedRoles(deployed: ReviewedApp, facts: InstanceFacts, roles: readonly ReviewedRole[]): Role[] {
  const { stack } = roles[0]!;
  const before = byInstance(deployed, [facts]).knownInstances.flatMap((one) => one.roles)
    .filter((one) => one.stack === stack || stack === '' || isOfAnyStack(one));
  return before.map((one) => ({ ...one.role, id: roles.find((now) => isSameResource(one, now))?.role.id ?? `resource ${one.logicalId}` }));
}

/** The profiles that the roles were deployed as. One that the instance no longer has is among them, under what is the ARN of no other. */
function ownProfiles(before: readonly Role[], { profiles = [] }: InstanceFacts): Map<string, string> {
  const gone = before.filter(({ name }) => name !== undefined && !profiles.some((profile) => profile.name === name));
  return new Map([
    ...profiles.flatMap(({ arn, name }) => {
      const role = before.find((one) => one.name === name);
      return role ? [[arn, role.id] as const] : [];
    }),
    ...gone.map(({ id }) => [`deployed as ${id}`, id] as const),
  ]);
}

function settingsFor({ roles }: KnownInstance, { validations }: ReviewedApp): ValidationSettings | undefined {
  const { stack, role } = roles[0]!;
  return validations.find((one) => one.stack === stack && one.instance === role.instance);
}
