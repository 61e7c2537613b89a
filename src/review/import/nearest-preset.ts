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

/** A preset of which more is left out than this is not what the role starts from. */
const MOST_LEFT_OUT = 0.5;

/** A preset that explains less of a role than this says nothing about it. */
const LEAST_EXPLAINED = 0.25;

/**
 * The preset from which the fewest permissions have to be added and left out, if that is less to read than a plain list and
 * still says what the role is.
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
    .filter(({ size, except }) => except.length <= size * MOST_LEFT_OUT && size - except.length >= names.length * LEAST_EXPLAINED)
    .sort((a, b) => effort(a) - effort(b) || a.except.length - b.except.length || (a.kind < b.kind ? -1 : 1));
  return best && effort(best) < names.length ? { kind: best.kind, additional: best.additional, except: best.except } : undefined;
}

function effort({ additional, except }: Difference): number {
  return additional.length + except.length;
}
