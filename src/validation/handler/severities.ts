import type { RuleLevel, ValidationRequest } from '../contract';

/** Severities by rule as the request asks for them. */
export function severitiesOf({ rules, drift }: ValidationRequest): Record<string, RuleLevel> {
  return {
    ...(drift === 'Fail' ? { drift: 'error' } : {}),
    ...rules,
    // A waiver that one instance has no use for may be needed on another.
    'unused-waiver': 'off',
  };
}
