import type { WaiverTerms } from '../../roles/waiver-terms';
import type { Guardrail } from '../../rules/guardrails';
import type { SeverityOptions } from '../../rules/severity';
import { ALARMS, UNMANAGED } from '../app/alarm-names';

/** Names that the file of a project has, in the order in which they are looked for. */
export const CONFIG_FILES = ['connect-profiles.config.json', 'connect-profiles.config.yaml', 'connect-profiles.config.yml'];

const NEVER = 'never';

/** What can make each of the commands fail that judge or compare. */
export const FAIL_ON = {
  report: ['error', 'warning', 'info', NEVER],
  check: ['error', 'warning', 'info', UNMANAGED, NEVER],
  diff: [...ALARMS, NEVER],
  drift: [...ALARMS, UNMANAGED, NEVER],
} as const;

export type FailingCommand = keyof typeof FAIL_ON;

/** A decision to accept findings, for profiles that no code of this library says it of. */
export interface ConfiguredWaiver extends WaiverTerms {
  /** Name of the profile, or where it is defined; `*` stands for any characters. */
  readonly profile: string;
  /** Path of its stack, with `*` as well. */
  readonly stack?: string;
  readonly rule: string;
  /** Without them, every finding of the rule. */
  readonly permissions?: readonly string[];
  readonly reason: string;
}

/** What a project tells the command once for all of its calls. */
export interface Config extends SeverityOptions {
  readonly app?: string;
  readonly synth?: string;
  readonly snapshots?: readonly string[];
  readonly failOn?: Readonly<Partial<Record<FailingCommand, readonly string[]>>>;
  readonly waivers?: readonly ConfiguredWaiver[];
  readonly guardrails?: readonly Guardrail[];
  /** Packs of the library by their names, and files of guardrails, which stand beside those: whoever reads the file reads them. */
  readonly packs?: readonly string[];
}
