import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { PACK_NAMES, readPack, shippedPack } from '../formats/guardrail-pack';
import { InputError } from '../formats/input-error';
import { readText } from '../formats/read-file';
import { list } from '../roles/words';
import { guardrailRule, type GuardrailRule } from '../rules/guardrails';

/** Which guardrails a command judges by besides those of the app. */
export interface GuardrailOptions {
  readonly guardrails?: readonly string[];
}

/** Adds the option that says which guardrails a command judges by. */
export function withGuardrails(command: Command): Command {
  return command.option('--guardrails <file...>', `guardrails to judge by: files, or packs of the library (${PACK_NAMES.join(', ')})`);
}

/**
 * The rules that keep the guardrails which the options name.
 *
 * @throws InputError if there is no such pack or file, one cannot be read, or two guardrails have the same id
 */
export function guardrailRulesOf({ guardrails = [] }: GuardrailOptions): GuardrailRule[] {
  const given = [...new Set(guardrails)].flatMap((name) => {
    const pack = shippedPack(name) ?? packIn(name);
    return pack.guardrails.map((guardrail) => ({ name, guardrail }));
  });
  const twice = given.find(({ guardrail }, index) => given.findIndex((other) => other.guardrail.id === guardrail.id) < index);
  if (twice !== undefined) {
    const { name } = given.find(({ guardrail }) => guardrail.id === twice.guardrail.id)!;
    throw new InputError(`${name} and ${twice.name} both have a guardrail "${twice.guardrail.id}". Give one of them another id, or name one of the files.`);
  }
  return given.map(({ guardrail }) => guardrailRule(guardrail));
}

function packIn(path: string) {
  if (!existsSync(path)) {
    throw new InputError(`${path} is neither a file nor a pack of guardrails. The packs are ${list(PACK_NAMES)}.`);
  }
  return readPack(readText(path, 'guardrails'), path);
}
