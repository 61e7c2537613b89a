import type { Comparison } from './compare-watched';
import { judgeUser } from './judge-user';
import type { WatchedEvent, WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';
import type { InstanceFacts } from '../../rules/instance-facts';

/** What is wrong with the profiles of a user together, who was given them by a call: as the hook judges users of stacks. */
export function judgeHeld(
  { userId = 'whom this call made', profileIds }: WatchedEvent, facts: InstanceFacts, { settings }: WatchRequest, today: string,
): Comparison {
  const name = `the user ${userId}`;
  const ids = profileIds.map((id) => id.split('/').pop()!);
  const unread = ids.filter((id) => !facts.profiles?.some((profile) => profile.id === id && profile.permissions !== undefined));
  const unknown = unread.map((id) => `What ${name} holds in total could not be determined: the security profile ${id} could not be read.`);
  // Of profiles that are not known, nobody can tell what they grant together: that is no finding about the user.
  const findings = facts.profiles?.length ? judgeUser({ logicalId: userId }, facts, settings, today)
    .filter((finding) => needsAttention(finding) && !finding.undecided) : [];
  return { concerns: findings.length === 0 ? [] : [{ what: 'held together', name, findings }], unknown };
}
