import type { Result } from './results';
import { RULE_DESCRIPTIONS } from './rule-descriptions';
import { byCodeUnit } from '../../../roles/words';
import { DEFAULT_SEVERITIES, type RuleId } from '../../../rules/default-severities';
import type { Severity } from '../../../rules/finding';
import { guardrailOf } from '../../../rules/guardrail-id';
import { byWeight } from '../../../rules/severity';

/** A rule as formats describe it that tell what was judged by. */
export interface DescribedRule {
  readonly id: string;
  /** A line without a period. */
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly severity: Severity;
}

/** Every rule that there is, whether or not it found anything, and the guardrails of the app that did; by id. */
export function describedRules(results: readonly Result[]): DescribedRule[] {
  const own = Object.entries(RULE_DESCRIPTIONS).map(([id, texts]): DescribedRule => ({
    id, ...texts, severity: DEFAULT_SEVERITIES[id as RuleId] as Severity,
  }));
  const others = [...new Set(results.map(({ rule }) => rule))].filter((rule) => !Object.hasOwn(RULE_DESCRIPTIONS, rule));
  return [...own, ...others.map((id) => guardrail(id, results))].sort((a, b) => byCodeUnit(a.id, b.id));
}

function guardrail(id: string, results: readonly Result[]): DescribedRule {
  const [gravest] = results.filter(({ rule }) => rule === id).map(({ severity }) => severity).sort(byWeight);
  return {
    id,
    title: `The guardrail ${guardrailOf(id)} of the app is kept`,
    description: 'The app forbids this for its own roles. The finding has the reason that it gives.',
    severity: gravest!,
  };
}
