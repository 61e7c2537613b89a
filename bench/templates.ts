import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Benchmark } from './support/benchmark';
import { SCRATCH } from './support/build';
import { bothCdks, type Cdk } from './support/cdks';
import { run } from './support/run';
import { MANY } from './support/workload';
import type { Result } from '../tools/support/bench-result';

const PROFILE = 'AWS::Connect::SecurityProfile';

/** What this library adds to a template. */
export const templates: Benchmark = {
  id: 'templates',
  title: 'Templates against L1s',
  measure() {
    return bothCdks().flatMap(measureWith);
  },
};

function measureWith(cdk: Cdk): Result[] {
  const l1 = { one: synthesize(cdk, 'l1', 1), many: synthesize(cdk, 'l1', MANY) };
  const bytesOfL1 = bytesAProfile(l1);
  return (['default', 'no-read-back'] as const).flatMap((how) => {
    const own = { one: synthesize(cdk, 'profiles', 1, how), many: synthesize(cdk, 'profiles', MANY, how) };
    const readsBack = how === 'default';
    const suffix = readsBack ? '' : ' without read-back';
    return [
      {
        id: `T3${suffix}`, cdk: cdk.version, what: `resources added an instance, with ${MANY} profiles${suffix}`, value: own.many.resources,
        target: readsBack ? 5 : 3, floor: 3, unit: 'resources', method: 'counted in the synthesized template, profiles left out',
      },
      {
        id: `T4${suffix}`, cdk: cdk.version, what: `template bytes added a profile / bytes of an L1 profile${suffix}`, value: bytesAProfile(own) / bytesOfL1 - 1,
        target: readsBack ? 0.115 : 0.075, floor: 0.03, unit: 'ratio of bytes',
        method: `(${MANY} profiles - 1) of each kind in synthesized templates; an L1 has ${bytesOfL1.toFixed(0)} bytes`,
      },
    ];
  });
}

interface Measured {
  readonly bytes: number;
  /** Other than profiles. */
  readonly resources: number;
}

function synthesize(cdk: Cdk, program: string, count: number, ...how: string[]): Measured {
  run([cdk.program(program), count, ...how]);
  const text = fs.readFileSync(path.join(SCRATCH, 'cdk.out', 'Stack.template.json'), 'utf8');
  const { Resources } = JSON.parse(text) as { Resources: Record<string, { Type: string }> };
  return { bytes: Buffer.byteLength(text), resources: Object.values(Resources).filter(({ Type }) => Type !== PROFILE).length };
}

function bytesAProfile({ one, many }: Record<'one' | 'many', Measured>): number {
  return (many.bytes - one.bytes) / (MANY - 1);
}
