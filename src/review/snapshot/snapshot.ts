import { unlistedNames, type UnlistedName } from './unlisted-names';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { ReportBase } from '../app/report-base';

/** What was recorded of an instance. */
export interface SnapshotReport extends ReportBase {
  readonly command: 'snapshot';
  readonly facts: InstanceFacts;
  /** What the catalog should learn from it. */
  readonly unlisted: readonly UnlistedName[];
  /** The file that it is in. */
  readonly file: string;
}

/** Says what is in a snapshot. */
export function snapshotOf(facts: InstanceFacts, file: string): SnapshotReport {
  return { command: 'snapshot', source: facts.arn, facts, unlisted: unlistedNames(facts), file, unread: Object.values(facts.unreadable) };
}
