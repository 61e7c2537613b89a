import { APP_METADATA } from './metadata-types';
import { entriesOf, mapOf, own, textOf, textsOf } from './shapes';
import type { StackTemplate } from './stack-template';
import { toldFindings } from './told-findings';
import { toldGuardrails } from './told-guardrails';
import { isSeverityOverride, type Strictness } from '../../rules/severity';
import type { AppJudgement } from '../reviewed-app';

const STRICTNESSES: readonly unknown[] = ['strict', 'normal', 'lenient'];

/** How the synthesis judged, as the stacks say it: each that says something says the same. */
export function appJudgement(templates: readonly StackTemplate[]): AppJudgement {
  const told = templates.flatMap(({ stack, metadataOf }) => metadataOf(stack)).filter(({ type }) => type === APP_METADATA).map(({ data }) => data);
  const strictness = told.map((data) => own(data, 'strictness')).find((one) => STRICTNESSES.includes(one));
  const severities = told.flatMap((data) => entriesOf(own(data, 'severities')))
    .flatMap(([rule, severity]) => (isSeverityOverride(severity) ? [[textOf(rule)!, severity] as const] : []));
  const limits = toldGuardrails(told.map((data) => own(data, 'limits')));
  const findings = new Map(told.flatMap((data) => toldFindings(own(data, 'findings'))).map((finding) => [JSON.stringify(finding), finding]));
  return {
    ...(strictness === undefined ? {} : { strictness: strictness as Strictness }),
    severities: mapOf(severities),
    ...(limits.length === 0 ? {} : { limits }),
    guardrails: [...new Set(told.flatMap((data) => textsOf(own(data, 'guardrails'))))],
    findings: [...findings.values()],
  };
}
