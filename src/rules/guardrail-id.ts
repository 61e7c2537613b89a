const PREFIX = 'guardrail-';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a rule keeps a guardrail, by its id. */
export function isGuardrail(ruleId: string): boolean {
  return ruleId.startsWith(PREFIX);
}

/** The id of a guardrail, by the rule that keeps it. */
export function guardrailOf(ruleId: string): string {
  return ruleId.slice(PREFIX.length);
}

/** The id of the rule that keeps a guardrail. */
export function guardrailRuleId(id: string): string {
  return `${PREFIX}${id}`;
}

/** @throws Error if the id of a guardrail is not as it should be */
export function requireGuardrailId(id: string): void {
  const [flaw] = guardrailIdFlaws(id);
  if (flaw !== undefined) {
    throw new Error(flaw);
  }
}

/** What is wrong with the id of a guardrail, as sentences. */
export function guardrailIdFlaws(id: string): string[] {
  return KEBAB_CASE.test(id) ? [] : [`Guardrail "${id}": the id is not in kebab case. Use lower-case letters, digits and single hyphens, such as no-user-admin.`];
}
