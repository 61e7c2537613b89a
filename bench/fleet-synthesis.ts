import type { Benchmark } from './support/benchmark';
import { built, write } from './support/build';
import { median } from './support/costs';
import { run } from './support/run';
import type { Result } from '../tools/support/bench-result';

const SIZES = [1, 20, 200] as const;
const ROUNDS = 3;
const METHOD = `examples/fleet by CDK Stages, four roles and their validation each; medians of ${ROUNDS} interleaved runs`;

/** Whether the synthesis of a fleet grows with the fleet and no faster. */
export const fleetSynthesis: Benchmark = {
  id: 'fleet',
  title: 'The same roles on up to 200 instances',
  measure() {
    write('node_modules/cdk-connect-security-profiles/index.js', 'module.exports = require(\'../../lib\');\n');
    const runs = SIZES.map((size) => ({ size, measured: [] as Measured[] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.forEach(({ size, measured }) => measured.push(JSON.parse(run([built('bench/programs/fleet.ts'), size])) as Measured));
    }
    return (['milliseconds', 'megabytes'] as const).flatMap((unit) => {
      const [one, twenty, all] = runs.map(({ measured }) => median(measured.map((figures) => figures[unit])));
      const name = unit === 'milliseconds' ? 'time' : 'memory';
      return [
        ...[one, twenty, all].map((value, index): Result => ({
          id: `fleet ${name} at ${SIZES[index]}`, what: `synthesis of ${SIZES[index]} instances: ${unit === 'milliseconds' ? 'processor time' : 'memory at its peak'}`, value, unit, method: METHOD,
        })),
        {
          id: `fleet ${name}`, what: 'an instance more, from 20 to 200 / from 1 to 20',
          value: ((all - twenty) / (SIZES[2] - SIZES[1])) / ((twenty - one) / (SIZES[1] - SIZES[0])), target: 1.2, unit: `ratio of ${unit}`, method: METHOD,
        },
      ];
    });
  },
};

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}
