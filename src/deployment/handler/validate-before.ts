import type { CloudFormationApi } from './cloudformation-api';
import { requestedRoles } from './deployment-request';
import { likelyAdministratorsFirst, LivePermissions } from './live-permissions';
import { keepAgents, readAgents } from './replaced-agents';
import type { StepInput, StepResult } from './step';
import type { ConnectApi } from '../../connect/connect-api';
import { explainInFunction } from '../../connect/explain-error';
import { gatherFacts, neededBy } from '../../connect/gather-facts';
import { heldCombinations } from '../../connect/holders';
import type { Role } from '../../roles/role';
import { liveProfileOf } from '../../rules/instance/checks';
import { instanceRules } from '../../rules/instance/instance-rules';
import { losingManagement, manages, PEOPLE, permissionsAfter, somebodyManages, type RolesInContext } from '../../rules/instance/lock-out';
import type { HeldCombination, InstanceFacts, LiveProfile } from '../../rules/instance-facts';
import { examine } from '../../rules/judge';
import type { InstanceContext, InstanceRule } from '../../rules/rule';

/** Profiles that are read, at most, to see whether a name outside of the catalog is in use anywhere: the answer is a hint. */
const MOST_READ_FOR_NAMES = 8;

const PROFILE_TYPE = 'AWS::Connect::SecurityProfile';

type Known = Pick<InstanceContext, 'facts' | 'deployment'>;

/** Judges the roles against the live instance before anything about them changes. */
export async function validateBefore(input: StepInput): Promise<StepResult> {
  const { request, previous, roles, changed, isRepeated, misplaced, connect } = input;
  if (misplaced) {
    return examineRoles(input, { facts: { arn: request.instanceArn, unreadable: {} }, deployment: {} }, [misplaced]);
  }
  const lastDeployed = previous?.instanceArn === request.instanceArn ? requestedRoles(previous) : undefined;
  const facts = await gatherFacts(connect, request.instanceArn, neededBy(roles), (_, error) => explainInFunction(error));
  const ownProfiles = await readOwnProfiles(input, facts, lastDeployed ?? []);
  const deployment = {
    ownProfiles,
    lastDeployed: lastDeployed && byId(lastDeployed),
    // Of a deployment that is tried again, nobody knows what it still changes.
    changed: isRepeated ? new Set<string>() : changed,
    comparesAll: isRepeated || (previous !== undefined && previous.everyDeployment !== request.everyDeployment),
    lockOutReason: request.lockOutReason,
  };
  const known = { facts: await readAgents(input, { facts, deployment }), deployment };
  const result = examineRoles(input, facts.profiles ? await readPermissions(input, known) : known);
  return { ...result, ...keepAgents(input, known) };
}

function examineRoles({ roles, judgedBy }: StepInput, known: Known, rules: readonly InstanceRule[] = instanceRules): StepResult {
  return { roles, ...examine(roles, { ...judgedBy, ...known, rules }) };
}

async function readOwnProfiles({ roles, cloudFormation, log }: StepInput, { profiles }: InstanceFacts, lastDeployed: Role[]) {
  try {
    return profiles && await ownProfilesOf(profiles, roles, lastDeployed, cloudFormation);
  } catch (error) {
    log.warn('The profiles of the stack could not be listed', { reason: explainInFunction(error) });
    return undefined;
  }
}

/**
 * Which profiles are the stack's own: ARN to logical id. What was deployed last tells most of it; the stack is asked only
 * when a name is in use and that does not explain it, as when a validator comes late to a stack, or when a name is gone.
 */
export async function ownProfilesOf(
  profiles: readonly LiveProfile[], roles: readonly Role[], lastDeployed: readonly Role[], cloudFormation: Pick<CloudFormationApi, 'resources'>,
): Promise<Map<string, string>> {
  const byName = new Map(profiles.map((profile) => [profile.name, profile]));
  const own = new Map<string, string>();
  for (const { id, name } of lastDeployed) {
    const live = byName.get(name ?? '');
    if (live) {
      own.set(live.arn, id);
    }
  }
  const unexplained = roles.some(({ id, name }) => {
    const live = byName.get(name ?? '');
    return live ? !own.has(live.arn) : lastDeployed.some((before) => before.id === id && before.name === name);
  });
  return unexplained ? new Map([...own, ...await cloudFormation.resources(PROFILE_TYPE)]) : own;
}

/** Permissions of no more profiles than the questions at hand need, each a call. */
async function readPermissions({ request, connect, roles }: StepInput, known: Known): Promise<Known> {
  const { ownProfiles, comparesAll, changed } = known.deployment;
  const live = new LivePermissions(connect, known.facts);
  const others = likelyAdministratorsFirst(known.facts.profiles!.filter(({ arn, name }) =>
    !ownProfiles?.has(arn) && !roles.some((role) => role.name === name)));

  const compared = roles.filter(({ id }) => known.deployment.lastDeployed?.has(id) && (comparesAll || changed?.has(id)));
  await live.read(compared.flatMap((role) => liveProfileOf(role, known) ?? []));

  let { lastDeployed } = known.deployment;
  const context = () => ({ ...known, facts: live.known, roles: byId(roles) });
  const mayLockOut = losingManagement(context()).length > 0;
  if (mayLockOut && (request.countsPeople || !roles.some(manages))) {
    await live.read(others, (permissions) => manages({ permissions }));
  } else if (!roles.some(manages) && !lastDeployed && ownProfiles?.size) {
    lastDeployed = await readAsLastDeployed(live, others, roles, known);
  }
  const holders = mayLockOut && request.countsPeople ? await readPeople(connect, live, context) : undefined;

  const areInUse = () => roles.every((role) => role.customPermissions.every((name) => live.holds(name)));
  if (!areInUse()) {
    await live.read(others.slice(0, MOST_READ_FOR_NAMES), areInUse);
  }
  const facts = live.known;
  return {
    deployment: { ...known.deployment, lastDeployed },
    facts: { ...facts, ...holders, unreadable: { ...facts.unreadable, ...holders?.unreadable } },
  };
}

/** Who holds what, until somebody is found who can still manage; if there is nobody, the permissions of whatever people hold. */
async function readPeople(connect: ConnectApi, live: LivePermissions, context: () => RolesInContext): Promise<Pick<InstanceFacts, 'people' | 'unreadable'>> {
  const isSaved = (held: readonly HeldCombination[]) => somebodyManages(held, permissionsAfter(context()));
  try {
    const held = await heldCombinations(connect, isSaved);
    if (!isSaved(held)) {
      const ids = new Set(held.flatMap(({ profiles }) => profiles));
      await live.read(likelyAdministratorsFirst(live.known.profiles!.filter(({ id }) => ids.has(id))), () => isSaved(held));
    }
    return { people: held, unreadable: {} };
  } catch (error) {
    return { unreadable: { [PEOPLE]: explainInFunction(error) } };
  }
}

/**
 * A validator that comes late to its stack was never told what the stack deployed before. The profiles themselves tell, and
 * are asked only where nobody else could manage users and security profiles.
 */
async function readAsLastDeployed(live: LivePermissions, others: readonly LiveProfile[], roles: readonly Role[], known: Known) {
  await live.read(others, (permissions) => manages({ permissions }));
  if (live.known.profiles!.some(({ permissions }) => permissions && manages({ permissions }))) {
    return undefined;
  }
  await live.read(roles.flatMap((role) => liveProfileOf(role, known) ?? []));
  const facts = live.known;
  return byId(roles.flatMap((role) => {
    const permissions = liveProfileOf(role, { ...known, facts })?.permissions;
    // What else it had was not read.
    return permissions ? [{ ...role, permissions, reading: undefined }] : [];
  }));
}

function byId(roles: readonly Role[]): Map<string, Role> {
  return new Map(roles.map((role) => [role.id, role]));
}
