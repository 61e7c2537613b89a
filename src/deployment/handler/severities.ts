import { ON_ONE_INSTANCE, requestedSeverities } from '../../formats/requested-severities';
import type { ValidationRequest } from '../../formats/validation-request';
import type { SeverityOverride } from '../../rules/severity';

/** Severities by rule as the request asks for them. */
export function severitiesOf({ rules, drift }: ValidationRequest): Record<string, SeverityOverride> {
  return { ...Object.fromEntries(requestedSeverities(drift, Object.entries(rules))), ...ON_ONE_INSTANCE };
}
