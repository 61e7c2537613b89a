import type { ReviewedApp } from './reviewed-app';
import { byCodeUnit } from '../../roles/words';
import type { GuardrailRule } from '../../rules/guardrails';

/** The app, judged by more guardrails than its own. One of its own with the same id stays: it knows for which roles it is. */
export function judgedBy(app: ReviewedApp, rules: readonly GuardrailRule[]): ReviewedApp {
  const { guardrails, limits = [] } = app.judgement;
  const others = rules.filter(({ guardrail: { id } }) => !guardrails.includes(id));
  return others.length === 0 ? app : {
    ...app,
    judgement: {
      ...app.judgement,
      guardrails: [...guardrails, ...others.map(({ guardrail: { id } }) => id)].sort(byCodeUnit),
      limits: [...limits, ...others],
    },
  };
}
