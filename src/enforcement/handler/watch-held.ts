import type { Concern } from './compare-watched';
import { judgeUser } from './judge-user';
import type { WatchedEvent, WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';
import type { InstanceFacts } from '../../rules/instance-facts';

/** What is wrong with the profiles of a user together, who was given them by a call: as the hook judges users of stacks. */
export function judgeHeld({ userId = 'unknown' }: WatchedEvent, facts: InstanceFacts, { settings }: WatchRequest, today: string): Concern[] {
  const findings = judgeUser({ logicalId: userId }, facts, settings, today).filter(needsAttention);
  return findings.length === 0 ? [] : [{ what: 'held together', name: `the user ${userId}`, findings }];
}
