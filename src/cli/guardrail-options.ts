import type { Command } from 'commander';
import { PACK_NAMES } from '../formats/shipped-packs';

/** Which guardrails a command judges by besides those of the app. */
export interface GuardrailOptions {
  readonly guardrails?: readonly string[];
}

/** Adds the option that says which guardrails a command judges by. */
export function withGuardrails(command: Command): Command {
  return command.option('--guardrails <file...>', `guardrails to judge by: files, or packs of the library (${PACK_NAMES.join(', ')})`);
}
