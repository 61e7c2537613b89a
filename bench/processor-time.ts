import type { Benchmark } from './support/benchmark';
import { built } from './support/build';
import { bothCdks, type Cdk } from './support/cdks';
import { costs, COUNTED, COUNTING, processorTimes } from './support/costs';
import type { Command } from './support/run';
import { MANY } from './support/workload';
import type { Result } from '../tools/support/bench-result';

const ROUNDS = 7;
const VALIDATOR = ['--require', built('bench/programs/cdk-validator.ts')];
const UNIT = 'ratio of milliseconds';

/** What processors do for users, in all threads: a synthesis with and without the CDK's own validator, and a unit test. */
export const processorTime: Benchmark = {
  id: 'processor-time',
  title: 'Processor time of a synthesis and of a unit test',
  measure() {
    const [lowest, newest] = bothCdks();
    return [lowest, newest].flatMap((cdk) => [...synthesisTimes(cdk, '', []), ...unitTest(cdk)])
      // Only newer releases of the CDK have it.
      .concat(synthesisTimes(newest, ' with the CDK\'s validator', VALIDATOR));
  },
};

function synthesisTimes(cdk: Cdk, how: string, options: readonly string[]): Result[] {
  const time = processorTimes({
    oneL1: [...options, cdk.program('l1'), 1],
    manyL1: [...options, cdk.program('l1'), MANY],
    one: [...options, cdk.program('profiles'), 1, 'default'],
    many: [...options, cdk.program('profiles'), MANY, 'default'],
  } satisfies Record<string, Command>, ROUNDS);
  const method = `processor time of whole processes in all threads, medians of ${ROUNDS} interleaved runs`;
  const seconds = (one: number, other: number) => `${(one / 1000).toFixed(2)} s / ${(other / 1000).toFixed(2)} s`;
  return [
    { id: `time${how}`, cdk: cdk.version, what: `an app with one profile / with one L1${how} (${seconds(time.one, time.oneL1)})`, value: time.one / time.oneL1, unit: UNIT, method },
    { id: `time of many${how}`, cdk: cdk.version, what: `the same with ${MANY} (${seconds(time.many, time.manyL1)})`, value: time.many / time.manyL1, unit: UNIT, method },
  ];
}

function unitTest(cdk: Cdk): Result[] {
  const programs = { l1: [cdk.program('unit-test-l1')], profile: [cdk.program('unit-test')] } satisfies Record<string, Command>;
  const [cost, time] = [costs(programs), processorTimes(programs, ROUNDS)];
  const method = 'a fresh process with Template.fromStack of a stack with an AgentProfile / with an L1';
  return [
    { id: 'unit test', cdk: cdk.version, what: 'a unit test of one role / of an L1', value: cost.profile / cost.l1, target: 1.25, unit: `ratio of ${COUNTED}`, method: `${method}; ${COUNTING}` },
    {
      id: 'unit test time', cdk: cdk.version, what: `the same in processor time (${time.profile.toFixed(0)} ms / ${time.l1.toFixed(0)} ms)`, value: time.profile / time.l1, target: 1.25,
      unit: UNIT, method: `${method}; processor time in all threads, medians of ${ROUNDS} interleaved runs`,
    },
  ];
}
