import { entriesOf, mapOf, own, textOf } from './shapes';
import { isSeverityOverride, isStrictness, type SeverityOptions, type SeverityOverride } from '../rules/severity';

/** Severities that the synthesis wrote into the assembly; what has not the right form is left out. */
export function recordedSeverities(value: unknown): SeverityOptions & { readonly severities: Record<string, SeverityOverride> } {
  const strictness = own(value, 'strictness');
  const severities = entriesOf(own(value, 'severities'))
    .flatMap(([rule, severity]) => (isSeverityOverride(severity) ? [[textOf(rule)!, severity] as const] : []));
  return { ...(isStrictness(strictness) ? { strictness } : {}), severities: mapOf(severities) };
}
