import type { Comparison, Concern } from './compare-watched';
import { WATCH_DIMENSION, WATCH_METRICS, type WatchRequest } from '../../formats/watch-request';
import { needsAttention } from '../../review/app/report-base';

type Metric = typeof WATCH_METRICS[keyof typeof WATCH_METRICS];

/** How many of what a run found, by the names of the metrics; without those that nobody can tell. */
export type WatchCounts = Readonly<Partial<Record<Metric, number>>>;

/** Counts what a run came to. */
export function countsOf({ concerns, unknown, isOpen }: Comparison): WatchCounts {
  if (isOpen) {
    // An alarm keeps its state for a while where there is no metric, and would end where there is a zero.
    return { CouldNotTell: unknown.length };
  }
  const number = (what: Concern['what']) => concerns.filter((concern) => concern.what === what).length;
  const findings = concerns.reduce((sum, concern) => sum + concern.findings.filter(needsAttention).length, 0);
  return {
    // What could not be told may be wrong: that nothing else is must not end an alarm.
    ...(findings === 0 && unknown.length > 0 ? {} : { Findings: findings }),
    Changed: number('changed'),
    Deleted: number('deleted'),
    Unmanaged: number('unmanaged'),
    CouldNotTell: unknown.length,
  };
}

/** A line of the log that CloudWatch reads metrics from, in its embedded metric format. It has numbers, and nothing about people. */
export function metricsLine(counts: WatchCounts, { metrics: { namespace, watch } }: Pick<WatchRequest, 'metrics'>, now: Date): string {
  const Metrics = Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' }));
  return JSON.stringify({
    _aws: { Timestamp: now.getTime(), CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [[WATCH_DIMENSION]], Metrics }] },
    [WATCH_DIMENSION]: watch,
    ...counts,
  });
}
