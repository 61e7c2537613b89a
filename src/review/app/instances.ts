import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import type { Role } from '../../roles/role';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { SeverityOptions } from '../../rules/severity';

/** What names an instance, if not rightly: nobody may take it for one that only the deployment knows. */
const NAMES_INSTANCE = /^arn:[^:]+:connect:/;

/** An instance that something is known of, and the roles that are for it. */
export interface KnownInstance {
  readonly facts: InstanceFacts;
  readonly roles: readonly ReviewedRole[];
}

/** An instance that nothing is known of, and the roles that are for it. */
export interface UnknownInstance {
  /** The ARN, or as much as the template tells. */
  readonly instance: string;
  readonly roles: readonly ReviewedRole[];
}

/**
 * Sorts the roles of an app by the instances that facts are there of. A role whose instance only the deployment knows is
 * taken to be of the one instance that facts were given of.
 */
export function byInstance(
  { roles }: ReviewedApp, known: readonly InstanceFacts[],
): { readonly knownInstances: KnownInstance[]; readonly unknownInstances: UnknownInstance[] } {
  const factsOf = ({ role: { instance } }: ReviewedRole) => known.find(({ arn }) => arn === instance)
    ?? (known.length === 1 && !NAMES_INSTANCE.test(instance) ? known[0] : undefined);
  const knownInstances = known.map((facts) => ({ facts, roles: roles.filter((role) => factsOf(role) === facts) }))
    .filter((one) => one.roles.length > 0);
  const others = roles.filter((role) => !factsOf(role));
  const unknownInstances = [...new Set(others.map(({ role }) => role.instance))].sort()
    .map((instance) => ({ instance, roles: others.filter(({ role }) => role.instance === instance) }));
  return { knownInstances, unknownInstances };
}

/** ARNs of the instances that an app names. */
export function instancesOf({ roles }: ReviewedApp): string[] {
  return [...new Set(roles.map(({ role }) => role.instance).filter((instance) => NAMES_INSTANCE.test(instance)))].sort();
}

/** The roles as the rules see them. */
export function rolesOf(roles: readonly ReviewedRole[]): Role[] {
  return roles.map(({ role }) => role);
}

/** Roles, and those of other apps that they are held together with. */
export function withReferred(roles: readonly Role[], reviewed: readonly ReviewedRole[]): Role[] {
  const byId = new Map([...reviewed.flatMap(({ referred }) => referred), ...roles].map((role) => [role.id, role]));
  return [...byId.values()];
}

/** How severe findings about roles are, where their app says something else of them. */
export function severitiesOfRoles(roles: readonly ReviewedRole[]): Map<string, SeverityOptions> {
  return new Map(roles.flatMap(({ role, severities }) => (severities ? [[role.id, severities]] : [])));
}
