import type { LintedCatalog } from './catalog';
import type { LintFinding, LintRule } from './lint-rule';
import { lintRules } from './rules';
import { schema } from './schema';
import type { Exception } from '../support/catalog';

/** A finding and the rule that made it. */
export interface RuleFinding extends LintFinding {
  readonly rule: string;
}

/** Findings that no exception covers, and exceptions that cover none. Data of the wrong shape is judged no further. */
export function lint(catalog: LintedCatalog, rules: readonly LintRule[] = lintRules): RuleFinding[] {
  const misshapen = findingsOf(schema, catalog);
  if (misshapen.length > 0) {
    return misshapen;
  }
  const findings = rules.flatMap((rule) => findingsOf(rule, catalog));
  const excepted = (finding: RuleFinding) => catalog.exceptions.some((exception) => covers(exception, finding));
  return [...findings.filter((finding) => !excepted(finding)), ...stale(catalog, findings)];
}

function findingsOf(rule: LintRule, catalog: LintedCatalog): RuleFinding[] {
  return rule.check(catalog).map((finding) => ({ ...finding, rule: rule.id }));
}

function covers({ rule, name }: Exception, finding: RuleFinding): boolean {
  return rule === finding.rule && name === finding.name;
}

function stale({ exceptions }: LintedCatalog, findings: RuleFinding[]): RuleFinding[] {
  return exceptions.filter((exception) => !findings.some((finding) => covers(exception, finding))).map(({ rule, name }) => ({
    file: 'exceptions.json', name, message: `the rule ${rule} finds nothing here any more: take the exception out`, rule: 'exceptions',
  }));
}
