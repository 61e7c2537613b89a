import { existsSync } from 'node:fs';
import type { GuardrailOptions } from './guardrail-options';
import { readPack, type GuardrailPackData } from '../formats/guardrail-pack';
import { InputError } from '../formats/input-error';
import { readText } from '../formats/read-file';
import { PACK_NAMES, shippedPack } from '../formats/shipped-packs';
import { list } from '../roles/words';
import { guardrailRule, type Guardrail, type GuardrailRule } from '../rules/guardrails';

/**
 * The rules that keep the guardrails which the options name.
 *
 * @throws InputError if there is no such pack or file, one cannot be read, or two guardrails have the same id
 */
export function guardrailRulesOf({ guardrails = [] }: GuardrailOptions): GuardrailRule[] {
  return guardrailsOf(guardrails, packIn).map(guardrailRule);
}

/**
 * The guardrails of packs: of those of the library by their names, and of others.
 *
 * @throws InputError if two guardrails have the same id
 */
export function guardrailsOf(names: readonly string[], read: (name: string) => GuardrailPackData): Guardrail[] {
  const given = [...new Set(names)].flatMap((name) => {
    const pack = shippedPack(name) ?? read(name);
    return pack.guardrails.map((guardrail) => ({ name, guardrail }));
  });
  const twice = given.find(({ guardrail }, index) => given.findIndex((other) => other.guardrail.id === guardrail.id) < index);
  if (twice !== undefined) {
    const { name } = given.find(({ guardrail }) => guardrail.id === twice.guardrail.id)!;
    throw new InputError(`${name} and ${twice.name} both have a guardrail "${twice.guardrail.id}". Give one of them another id, or name one of the files.`);
  }
  return given.map(({ guardrail }) => guardrail);
}

/** @throws InputError if there is no such file, or it is no pack */
export function packIn(path: string): GuardrailPackData {
  if (!existsSync(path)) {
    throw new InputError(`${path} is neither a file nor a pack of guardrails. The packs are ${list(PACK_NAMES)}.`);
  }
  return readPack(readText(path, 'guardrails'), path);
}
