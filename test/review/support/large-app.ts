import type { RoleFixture } from './assembly';
import { catalogNames } from '../../../src/permissions/catalog';
import { encode } from '../../../src/permissions/compact';
import { PRESETS } from '../../../src/roles/presets';

const TEAMS = ['Billing', 'Claims', 'Emergency', 'Fleet', 'Retail', 'Support', 'Technical', 'Travel', 'VIP', 'Warranty'];

/**
 * Roles of a large contact center: every preset for each of ten teams, each with a few additions and exceptions. The same for
 * the same seed.
 */
export function largeApp(count = 60, seed = 1): RoleFixture[] {
  const kinds = Object.keys(PRESETS).sort() as (keyof typeof PRESETS)[];
  const random = randomFrom(seed);
  return [...Array(count).keys()].map((number) => {
    const kind = kinds[number % kinds.length]!;
    const team = `${TEAMS[Math.floor(number / kinds.length) % TEAMS.length]}${number >= kinds.length * TEAMS.length ? ` ${number}` : ''}`;
    const preset = PRESETS[kind].names;
    const additional = catalogNames.filter((name) => !preset.includes(name) && random() < 0.03);
    const except = preset.filter(() => random() < 0.05);
    return {
      id: `${team.replace(' ', '')}${kind.replace('Profile', '')}`,
      name: `${team} ${kind.replace('Profile', '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`,
      permissions: [...preset, ...additional].filter((name) => !except.includes(name)).sort(),
      metadata: {
        kind, preset: encode(preset), additional, except, reasons: {}, custom: [], heldTogetherWith: [], waivers: [],
        ...(kind === 'AdministratorProfile' ? { privilegeReason: 'Runs the contact center' } : {}),
      },
    };
  });
}

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
