import type { CloudFormationApi } from './cloudformation-api';
import type { Role } from '../../roles/role';
import type { LiveProfile } from '../../rules/instance-facts';

const RESOURCE_TYPE = 'AWS::Connect::SecurityProfile';

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
  return unexplained ? new Map([...own, ...await cloudFormation.resources(RESOURCE_TYPE)]) : own;
}
