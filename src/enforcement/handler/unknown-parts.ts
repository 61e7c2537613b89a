import type { Deployed } from './compare-watched';
import type { WatchRequest } from '../../formats/watch-request';
import { ACCESS_OPERATIONS, isRead, OPERATIONS } from '../../roles/access';
import { list, nameOf } from '../../roles/words';
import { because } from '../../rules/instance/checks';
import { HELD_PROFILES, isAwsManaged, type InstanceFacts } from '../../rules/instance-facts';

const PERMISSIONS = 'ListSecurityProfilePermissions';

/** What a run could not tell, a sentence each: nothing that is not known counts as unchanged. */
export function unknownOf({ expected, countsPeople }: WatchRequest, deployed: readonly Deployed[], facts: InstanceFacts): string[] {
  if (!facts.profiles) {
    return [`What was changed could not be determined: ${because(facts, 'ListSecurityProfiles')}.`];
  }
  return [
    ...expected.problems,
    ...deployed.flatMap((one) => [...unreadOf(one, facts), ...holdersOf(one, facts)]),
    ...(countsPeople && !facts.people ? [`How many people hold what was changed could not be determined: ${because(facts, 'SearchUsers')}.`] : []),
  ];
}

function unreadOf({ one: { role }, live }: Deployed, facts: InstanceFacts): string[] {
  if (isAwsManaged(live)) {
    return [`What was changed of ${nameOf(role)} could not be determined: AWS manages the profile.`];
  }
  const unread = [
    ...(live.permissions === undefined ? [[PERMISSIONS, 'permissions'] as const] : []),
    ...OPERATIONS.filter((operation) => !isRead(operation, live.access))
      .map((operation) => [operation, ACCESS_OPERATIONS[operation]] as const),
  ];
  const whys = [...new Set(unread.map(([operation]) => because(facts, operation)))];
  return unread.length === 0 ? [] : [
    `What was changed of the ${list(unread.map(([, title]) => title))} of ${nameOf(role)} could not be determined: ${whys.join('; ')}.`,
  ];
}

function holdersOf({ one: { role } }: Deployed, facts: InstanceFacts): string[] {
  const unread = (role.heldBy ?? []).filter((arn) => !facts.aiAgents?.some((agent) => agent.arn === arn));
  return unread.map((arn) => (
    `Whether the AI agent ${arn} holds ${nameOf(role)} could not be determined: ${because(facts, `${HELD_PROFILES} of ${arn}`)}.`));
}
