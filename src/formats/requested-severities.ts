import type { DriftPolicy } from './validation-request';
import type { SeverityOverride } from '../rules/severity';

/** Of one instance alone, nobody can tell that a waiver is of no use: it may be needed on another. */
export const ON_ONE_INSTANCE: Readonly<Record<string, SeverityOverride>> = { 'unused-waiver': 'off' };

/** A rule with the severity that it is to have. */
export type RequestedSeverity = readonly [rule: string, severity: SeverityOverride];

/** The severities of a request. Of several for a rule the last one counts: what it names, above what its settings mean. */
export function requestedSeverities(drift: DriftPolicy | undefined, rules: readonly RequestedSeverity[]): RequestedSeverity[] {
  return [...(drift === 'Fail' ? [['drift', 'error'] as const] : []), ...rules];
}
