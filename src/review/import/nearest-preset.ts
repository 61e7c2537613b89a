import { PRESETS } from '../../roles/presets';

/** A set of permissions as the difference from a preset. */
export interface Difference {
  /** The class that has the preset. */
  readonly kind: string;
  readonly additional: readonly string[];
  readonly except: readonly string[];
}

/** Their names say more than their permissions: only people can tell that a role is one of these. */
const NOT_BY_PERMISSIONS = new Set(['AiAgentProfile', 'BreakGlassProfile']);

/** The part of a preset that a role must hold, and the part of a role that the preset must explain: with less, a list says more. */
const LEAST_IN_COMMON = 0.5;

/** So many permissions fit on one line; of more, each has its own, between two that open and close the list. */
const ON_ONE_LINE = 2;

/**
 * The preset from which the fewest permissions have to be added and left out, if that takes fewer lines of code than a plain list, and
 * the preset still says what the role is.
 */
export function nearestPreset(names: readonly string[]): Difference | undefined {
  const wanted = new Set(names);
  const [best] = Object.entries(PRESETS)
    .filter(([kind]) => !NOT_BY_PERMISSIONS.has(kind))
    .map(([kind, preset]): Difference & { readonly size: number } => ({
      kind,
      size: preset.size,
      additional: names.filter((name) => !preset.names.includes(name)),
      except: preset.names.filter((name) => !wanted.has(name)),
    }))
    .filter(({ size, except }) => size - except.length >= Math.max(size, names.length) * LEAST_IN_COMMON)
    .sort((a, b) => effort(a) - effort(b) || a.except.length - b.except.length || (a.kind < b.kind ? -1 : 1));
  if (best === undefined || linesOf(best.additional) + linesOf(best.except) >= linesOf(names)) {
    return undefined;
  }
  return { kind: best.kind, additional: best.additional, except: best.except };
}

function effort({ additional, except }: Difference): number {
  return additional.length + except.length;
}

function linesOf(names: readonly string[]): number {
  return names.length > ON_ONE_LINE ? names.length + 2 : Math.min(names.length, 1);
}
