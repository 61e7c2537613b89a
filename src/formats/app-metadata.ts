import { APP_METADATA, type MetadataEntry } from './assembly-names';
import { recordedFindings } from './recorded-findings';
import { recordedGuardrails } from './recorded-guardrails';
import { entriesOf, mapOf, own, textOf, textsOf } from './shapes';
import type { Finding } from '../rules/finding';
import type { Guardrail } from '../rules/guardrails';
import type { RoleRule } from '../rules/rule';
import { isSeverityOverride, isStrictness, type SeverityOptions } from '../rules/severity';

/** How an app judges its roles, and what its synthesis found that is about none of them. */
export interface AppJudgement extends SeverityOptions {
  /** Ids of its guardrails. */
  readonly guardrails: readonly string[];
  /** The rules that keep them, where the assembly has more than their ids. */
  readonly limits?: readonly RoleRule[];
  readonly findings: readonly Finding[];
}

/** What an app says of itself: which version of the library it has, and how it judges where that is not as usual. */
export interface AppRecord {
  readonly library: string;
  readonly judgement?: Required<SeverityOptions> & { readonly guardrails: readonly Guardrail[]; readonly findings: readonly Finding[] };
}

/** Writes it. */
export function writeAppMetadata({ library, judgement }: AppRecord): object {
  if (judgement === undefined) {
    return { library };
  }
  const { strictness, severities, guardrails, findings } = judgement;
  return { library, strictness, severities, guardrails: guardrails.map(({ id }) => id), limits: guardrails, findings };
}

/** How the synthesis judged, as the metadata of the stacks says it: each that says something says the same. */
export function appJudgement(metadata: readonly MetadataEntry[]): AppJudgement {
  const recorded = metadata.filter(({ type }) => type === APP_METADATA).map(({ data }) => data);
  const strictness = recorded.map((data) => own(data, 'strictness')).find(isStrictness);
  const severities = recorded.flatMap((data) => entriesOf(own(data, 'severities')))
    .flatMap(([rule, severity]) => (isSeverityOverride(severity) ? [[textOf(rule)!, severity] as const] : []));
  const limits = recordedGuardrails(recorded.map((data) => own(data, 'limits')));
  const findings = new Map(recorded.flatMap((data) => recordedFindings(own(data, 'findings'))).map((finding) => [JSON.stringify(finding), finding]));
  return {
    ...(strictness === undefined ? {} : { strictness }),
    severities: mapOf(severities),
    ...(limits.length === 0 ? {} : { limits }),
    guardrails: [...new Set(recorded.flatMap((data) => textsOf(own(data, 'guardrails'))))],
    findings: [...findings.values()],
  };
}
