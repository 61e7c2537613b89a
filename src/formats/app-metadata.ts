import { APP_METADATA, type MetadataEntry } from './assembly-names';
import { recordedFindings } from './recorded-findings';
import { recordedGuardrails } from './recorded-guardrails';
import { recordedSeverities } from './recorded-severities';
import { mapOf, own, textsOf } from './shapes';
import type { Finding } from '../rules/finding';
import type { Guardrail } from '../rules/guardrails';
import type { RoleRule } from '../rules/rule';
import type { SeverityOptions } from '../rules/severity';

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
  /** How severe findings are in the stack that it is written for, where that differs from the app. */
  readonly ofStack?: SeverityOptions;
}

/** Writes it. */
export function writeAppMetadata({ library, judgement, ofStack }: AppRecord): object {
  const { guardrails = [], ...judged } = judgement ?? {};
  return {
    library,
    ...(judgement && { ...judged, guardrails: guardrails.map(({ id }) => id), limits: guardrails }),
    ...(ofStack && { ofStack }),
  };
}

/** How the synthesis judged, as the metadata of the stacks says it: each that says something says the same. */
export function appJudgement(metadata: readonly MetadataEntry[]): AppJudgement {
  const recorded = metadata.filter(({ type }) => type === APP_METADATA).map(({ data }) => data);
  const judged = recorded.map(recordedSeverities);
  const strictness = judged.find((one) => one.strictness !== undefined)?.strictness;
  const limits = recordedGuardrails(recorded.map((data) => own(data, 'limits')));
  const findings = new Map(recorded.flatMap((data) => recordedFindings(own(data, 'findings'))).map((finding) => [JSON.stringify(finding), finding]));
  return {
    ...(strictness === undefined ? {} : { strictness }),
    severities: mapOf(judged.flatMap(({ severities }) => Object.entries(severities))),
    ...(limits.length === 0 ? {} : { limits }),
    guardrails: [...new Set(recorded.flatMap((data) => textsOf(own(data, 'guardrails'))))],
    findings: [...findings.values()],
  };
}

/** How severe findings are in a stack, where its metadata says something else than the app. */
export function severitiesOfStack(metadata: readonly MetadataEntry[]): SeverityOptions | undefined {
  const [ofStack] = metadata.filter(({ type }) => type === APP_METADATA).flatMap(({ data }) => own(data, 'ofStack') ?? []);
  return ofStack === undefined ? undefined : recordedSeverities(ofStack);
}
