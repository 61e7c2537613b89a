import { shippedPacks } from './generated/packs';
import type { GuardrailPackData } from './guardrail-pack';

/** The names of the packs that come with the library. */
export const PACK_NAMES: readonly string[] = Object.keys(shippedPacks).sort();

/** A pack that comes with the library, by its name; `undefined` where there is none. */
export function shippedPack(name: string): GuardrailPackData | undefined {
  return Object.hasOwn(shippedPacks, name) ? shippedPacks[name] : undefined;
}
