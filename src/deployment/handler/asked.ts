import type { CustomResourceEvent } from './event';
import { misplacedInstance } from './instance-place';
import { readProperties, type ReadRequest } from '../../formats/read-properties';
import { ON_ONE_INSTANCE, requestedSeverities } from '../../formats/requested-severities';
import { asksBeyondCloudFormation, readWaiver, type ExpectedProfile, type ValidationRequest } from '../../formats/validation-request';
import { isCatalogued } from '../../permissions/catalog/names';
import { NO_ACCESS } from '../../roles/access';
import type { Role } from '../../roles/role';
import type { InstanceRule } from '../../rules/rule';
import type { SeverityOverride } from '../../rules/severity';

/** What a creation or an update asks for, read once for everything that goes by it. */
export interface Asked extends ReadRequest {
  readonly stackId: string;
  /** Whether this may be the way back to what was deployed last: rolling back creates nothing. */
  readonly mayRollBack: boolean;
  /** What the stack last deployed; `undefined` on a first deployment, or where it could not be read. */
  readonly previous?: ValidationRequest;
  /** The profiles of the request as the rules see them. */
  readonly roles: readonly Role[];
  /** Ids of the profiles that the deployment writes. */
  readonly changed: ReadonlySet<string>;
  /** Severities by rule. */
  readonly severities: Readonly<Record<string, SeverityOverride>>;
  /** Why nothing can be asked of the instance, as the finding of a rule. */
  readonly misplaced?: InstanceRule;
}

/** Reads what is asked for now, and what was asked for before. */
export function readAsked({ requestType, stackId, properties, oldProperties }: CustomResourceEvent): Asked {
  const now = readProperties(properties);
  const mayRollBack = requestType === 'Update';
  const before = mayRollBack ? readProperties(oldProperties) : undefined;
  const { request } = now;
  const previous = before?.legible ? before.request : undefined;
  return {
    ...now,
    stackId,
    mayRollBack,
    previous,
    roles: rolesOf(request),
    changed: changedProfiles(request, previous),
    severities: { ...Object.fromEntries(requestedSeverities(request.drift, Object.entries(request.rules))), ...ON_ONE_INSTANCE },
    misplaced: misplacedInstance(request.instanceArn, stackId),
  };
}

/** The profiles of a request as the rules see them. */
export function rolesOf({ instanceArn, profiles, waivers, write }: Pick<ValidationRequest, 'instanceArn' | 'profiles' | 'waivers' | 'write'>): Role[] {
  return Object.entries(profiles).map(([id, profile]) => (
    { ...roleOf(id, profile, instanceArn, Object.hasOwn(waivers, id) ? waivers[id] : []), reading: { writesBeyond: write } }));
}

/** Waivers come without their reasons: a template has no room for them. */
const REASON = 'the reason is in the code of the role';

function roleOf(id: string, { name, permissions, access = NO_ACCESS }: ExpectedProfile, instance: string, waived: readonly string[]): Role {
  return {
    id,
    name,
    instance,
    permissions,
    customPermissions: permissions.filter((permission) => !isCatalogued(permission)),
    heldTogetherWith: [],
    tags: {},
    access,
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
    JSON.stringify([profiles[id], arns[id], write && asksBeyondCloudFormation(profiles[id]?.access)]));
  return new Set(ids.filter((id) => written(request, id) !== written(previous, id)));
}
