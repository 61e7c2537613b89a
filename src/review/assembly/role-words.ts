import type { Resolver } from './resolve';
import type { StackTemplate } from './stack-template';
import { textOf } from '../../formats/shapes';

/** Where a role is that has no construct path: its logical id, in its stack. */
export function placeOf(logicalId: string, { stack }: StackTemplate): string {
  return [stack, textOf(logicalId)!].filter((part) => part !== '').join('/');
}

/**
 * What could not be determined of the name of a role, as sentences.
 *
 * @param source what has it, or should
 */
export function nameUnresolved(written: unknown, resolver: Resolver, source: string): string[] {
  const { unresolved } = resolver.resolve(written);
  return resolver.text(written) === undefined
    ? [`The name could not be determined: ${unresolved[0] ?? `${source} gives none`}.`] : unresolved.map((why) => `The name ${why}.`);
}

/** Why not all of its permissions could be determined, as sentences. */
export function permissionsUnresolved(reasons: readonly string[]): string[] {
  return [...new Set(reasons)].map((why) => `Not all permissions could be determined: ${why}.`);
}

/** Names sorted, each once. */
export function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
