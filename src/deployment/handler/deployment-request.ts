import { isDeepStrictEqual } from 'node:util';
import type { CustomResourceEvent } from './event';
import { misplacedInstance } from './instance-place';
import { readProperties, type ReadRequest } from '../../formats/read-properties';
import { requestsBeyondCloudFormation, readWaiver, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { isCatalogued } from '../../permissions/catalog/names';
import { NO_ACCESS } from '../../roles/access';
import type { Role } from '../../roles/role';
import type { JudgeOptions } from '../../rules/judge';
import type { InstanceRule } from '../../rules/rule';

/** What a creation or an update requests, read once for everything that goes by it. */
export interface DeploymentRequest extends ReadRequest {
  readonly stackId: string;
  /** Whether this may be the way back to what was deployed last: rolling back creates nothing. */
  readonly mayRollBack: boolean;
  /** What the stack last deployed; `undefined` on a first deployment, or where it could not be read. */
  readonly previous?: ValidationRequest;
  /** Whether nothing differs from what was requested before: an update without rollback failed, and is tried again. */
  readonly isRepeated: boolean;
  /** The profiles of the request as the rules see them. */
  readonly roles: readonly Role[];
  /** Ids of the profiles that the deployment writes. */
  readonly changed: ReadonlySet<string>;
  /** How severe findings are, for the judge. */
  readonly judgedBy: Pick<JudgeOptions, 'severities' | 'strictness' | 'ofRoles'>;
  /** Why the instance cannot be read, as the finding of a rule. */
  readonly misplaced?: InstanceRule;
}

/** Reads what is requested now, and what was requested before. */
export function readDeploymentRequest({ requestType, stackId, properties, oldProperties }: CustomResourceEvent): DeploymentRequest {
  const now = readProperties(properties);
  const mayRollBack = requestType === 'Update';
  const before = mayRollBack ? readProperties(oldProperties) : undefined;
  const { request } = now;
  const previous = before?.legible ? before.request : undefined;
  // What is kept depends on what was deployed before, and nothing is requested with it.
  const isRepeated = isDeepStrictEqual({ ...previous, kept: '' }, { ...request, kept: '' });
  return {
    ...now,
    stackId,
    mayRollBack,
    previous,
    isRepeated,
    roles: requestedRoles(request),
    changed: isRepeated ? new Set(Object.keys(request.profiles)) : changedProfiles(request, previous),
    judgedBy: { ...request.severities, ofRoles: new Map(Object.entries(request.profileSeverities)) },
    misplaced: misplacedInstance(request.instanceArn, stackId),
  };
}

/** The profiles of a request as the rules see them. */
export function requestedRoles({ instanceArn, profiles, waivers, write }: Pick<ValidationRequest, 'instanceArn' | 'profiles' | 'waivers' | 'write'>): Role[] {
  return Object.entries(profiles).map(([id, profile]) => ({
    ...requestedRole(id, profile, instanceArn, Object.hasOwn(waivers, id) ? waivers[id] : []),
    reading: { writesBeyond: write, isPartlyRead: profile.isPartlyRead },
  }));
}

/** Waivers come without their reasons: a template has no room for them. */
const REASON = 'the reason is in the code of the role';

function requestedRole(id: string, profile: ExpectedProfile, instance: string, waived: readonly string[]): Role {
  const { name, permissions, access = NO_ACCESS, heldBy } = profile;
  return {
    id,
    name,
    instance,
    permissions,
    customPermissions: permissions.filter((permission) => !isCatalogued(permission)),
    heldTogetherWith: [],
    tags: {},
    access,
    heldBy,
    waivers: waived.map((text) => ({ ...readWaiver(text), reason: REASON })),
  };
}

/** All of them at first, later those that differ from what was deployed last. */
function changedProfiles(request: ValidationRequest, previous: ValidationRequest | undefined): Set<string> {
  const ids = Object.keys(request.profiles);
  if (!previous || previous.instanceArn !== request.instanceArn) {
    return new Set(ids);
  }
  const written = ({ profiles, arns, write }: ValidationRequest, id: string) => (
    JSON.stringify([profiles[id], arns[id], write && requestsBeyondCloudFormation(profiles[id])]));
  return new Set(ids.filter((id) => written(request, id) !== written(previous, id)));
}
