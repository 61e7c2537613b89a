import { changedProfiles } from './changed-profiles';
import { misplacedInstance } from './instance-place';
import { likelyAdministratorsFirst, LivePermissions } from './live-permissions';
import { ownProfilesOf } from './own-profiles';
import { rolesOf } from './roles';
import { severitiesOf } from './severities';
import type { StepInput, StepResult } from './step';
import { explainError } from '../../connect/explain-error';
import { gatherFacts } from '../../connect/gather-facts';
import type { Role } from '../../roles/role';
import { liveProfileOf } from '../../rules/instance/checks';
import { instanceRules } from '../../rules/instance/instance-rules';
import { losingManagement, MANAGEMENT } from '../../rules/instance/lock-out';
import type { InstanceFacts } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';
import type { InstanceContext, InstanceRule } from '../../rules/rule';

/** Profiles that are read, at most, to see whether a name outside of the catalog is in use anywhere: the answer is a hint. */
const MOST_READ_FOR_NAMES = 8;

type Known = Pick<InstanceContext, 'facts' | 'deployment'>;

/** Judges the roles against the live instance before anything about them changes. */
export async function validateBefore(input: StepInput): Promise<StepResult> {
  const { request, previous, stackId, connect } = input;
  const roles = rolesOf(request);
  const misplaced = misplacedInstance(request.instanceArn, stackId);
  if (misplaced) {
    return judge(input, roles, { facts: { arn: request.instanceArn, unreadable: {} }, deployment: {} }, [misplaced]);
  }
  const lastDeployed = previous?.instanceArn === request.instanceArn ? rolesOf(previous) : undefined;
  const facts = await gatherFacts(connect, request.instanceArn, roles);
  const ownProfiles = await readOwnProfiles(input, facts, roles, lastDeployed ?? []);
  const known = {
    facts,
    deployment: {
      ownProfiles,
      lastDeployed: lastDeployed && byId(lastDeployed),
      changed: changedProfiles(request, previous),
      comparesAll: previous !== undefined && previous.everyDeployment !== request.everyDeployment,
      allowLockOut: request.allowLockOut,
    },
  };
  return judge(input, roles, facts.profiles ? await readPermissions(input, roles, known) : known);
}

function judge({ request }: StepInput, roles: Role[], known: Known, rules: readonly InstanceRule[] = instanceRules): StepResult {
  return { roles, ...examine(roles, { ...known, rules, severities: severitiesOf(request) }) };
}

async function readOwnProfiles({ cloudFormation, log }: StepInput, { profiles }: InstanceFacts, roles: Role[], lastDeployed: Role[]) {
  try {
    return profiles && await ownProfilesOf(profiles, roles, lastDeployed, cloudFormation);
  } catch (error) {
    log.warn('The profiles of the stack could not be listed', { reason: explainError(error) });
    return undefined;
  }
}

/** Permissions of no more profiles than the questions at hand need, each a call. */
async function readPermissions({ connect }: StepInput, roles: readonly Role[], known: Known): Promise<Known> {
  const { ownProfiles, comparesAll, changed } = known.deployment;
  const live = new LivePermissions(connect, known.facts);
  const others = likelyAdministratorsFirst(known.facts.profiles!.filter(({ arn, name }) =>
    !ownProfiles?.has(arn) && !roles.some((role) => role.name === name)));

  const compared = roles.filter(({ id }) => known.deployment.lastDeployed?.has(id) && (comparesAll || changed?.has(id)));
  await live.read(compared.flatMap((role) => liveProfileOf(role, known) ?? []));

  let { lastDeployed } = known.deployment;
  if (!roles.some(manages)) {
    const context = { ...known, facts: live.known, roles: byId(roles) };
    if (losingManagement(context).length > 0) {
      await live.read(others, (permissions) => manages({ permissions }));
    } else if (!lastDeployed && ownProfiles?.size) {
      lastDeployed = await readAsLastDeployed(live, others, roles, known);
    }
  }

  const areInUse = () => roles.every((role) => role.customPermissions.every((name) => live.holds(name)));
  if (!areInUse()) {
    await live.read(others.slice(0, MOST_READ_FOR_NAMES), areInUse);
  }
  return { deployment: { ...known.deployment, lastDeployed }, facts: live.known };
}

/**
 * A validator that comes late to its stack was never told what the stack deployed before. The profiles themselves tell, and
 * are asked only where nobody else could manage users and security profiles.
 */
async function readAsLastDeployed(live: LivePermissions, others: Parameters<LivePermissions['read']>[0], roles: readonly Role[], known: Known) {
  await live.read(others, (permissions) => manages({ permissions }));
  if (live.known.profiles!.some(({ permissions }) => permissions && manages({ permissions }))) {
    return undefined;
  }
  await live.read(roles.flatMap((role) => liveProfileOf(role, known) ?? []));
  const facts = live.known;
  return byId(roles.flatMap((role) => {
    const permissions = liveProfileOf(role, { ...known, facts })?.permissions;
    return permissions ? [{ ...role, permissions }] : [];
  }));
}

function manages({ permissions }: Pick<Role, 'permissions'>): boolean {
  return MANAGEMENT.every((name) => permissions.includes(name));
}

function byId(roles: readonly Role[]): Map<string, Role> {
  return new Map(roles.map((role) => [role.id, role]));
}
