import type { ValidationRequest } from '../../formats/validation-request';
import type { SeverityOverride } from '../../rules/severity';

/** Severities by rule as the request asks for them. */
export function severitiesOf({ rules, drift }: ValidationRequest): Record<string, SeverityOverride> {
  return {
    ...(drift === 'Fail' ? { drift: 'error' } : {}),
    ...rules,
    // A waiver that one instance has no use for may be needed on another.
    'unused-waiver': 'off',
  };
}
