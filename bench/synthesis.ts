import type { Benchmark } from './support/benchmark';
import { built } from './support/build';
import { costs, COUNTED, COUNTING } from './support/costs';
import { MANY } from './support/workload';

const L1 = built('bench/programs/l1.ts');
const PROFILES = built('bench/programs/profiles.ts');
const JUDGE = built('bench/programs/judge.ts');

/** Whether V8 happens to collect at the end of a short program decides over a tenth of it. */
const NO_COLLECTION = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--no-incremental-marking'] as const;

/** What a profile of this library costs a synthesis, beside one that is written as an L1. */
export const synthesis: Benchmark = {
  id: 'synthesis',
  title: 'Synthesis against L1s',
  measure() {
    const cost = costs({
      oneL1: [L1, 1],
      manyL1: [L1, MANY],
      one: [PROFILES, 1, 'default'],
      many: [PROFILES, MANY, 'default'],
      oneNotReadBack: [PROFILES, 1, 'no-read-back'],
      manyNotReadBack: [PROFILES, MANY, 'no-read-back'],
      oneUnvalidated: [PROFILES, 1, 'no-validation'],
      manyUnvalidated: [PROFILES, MANY, 'no-validation'],
      oneL1Uncollected: [...NO_COLLECTION, L1, 1],
      oneUncollected: [...NO_COLLECTION, PROFILES, 1, 'default'],
      judgeNone: [JUDGE, 0],
      judgeMany: [JUDGE, MANY],
    });
    const marginalL1 = cost.manyL1 - cost.oneL1;
    const judging = cost.judgeMany - cost.judgeNone;
    const marginal = `(${MANY} profiles - 1) / (${MANY} L1s - 1), 60 permissions each; ${COUNTING}`;
    return [
      {
        id: 'T1', what: 'a profile / an L1, marginal', value: (cost.many - cost.one) / marginalL1,
        target: 1.25, floor: 1.05, unit: `ratio of ${COUNTED}`, method: marginal,
      },
      {
        id: 'T1 without read-back', what: 'the same, profiles are not read back', value: (cost.manyNotReadBack - cost.oneNotReadBack) / marginalL1,
        unit: `ratio of ${COUNTED}`, method: marginal,
      },
      {
        id: 'T1 without validation', what: 'the same, nothing is validated at deployment', value: (cost.manyUnvalidated - cost.oneUnvalidated) / marginalL1,
        unit: `ratio of ${COUNTED}`, method: marginal,
      },
      {
        id: 'T2', what: 'an app with one profile and its validation / with one L1', value: cost.one / cost.oneL1,
        target: 1.22, floor: 1.18, unit: `ratio of ${COUNTED}`, method: `whole processes; ${COUNTING}`,
      },
      {
        id: 'T2 without garbage collection', what: 'the same, with room enough that nothing has to be collected', value: cost.oneUncollected / cost.oneL1Uncollected,
        target: 1.22, floor: 1.18, unit: `ratio of ${COUNTED}`, method: `whole processes, ${NO_COLLECTION.join(' ')}; ${COUNTING}`,
      },
      {
        id: 'T2 without validation', what: 'the same, nothing is validated at deployment', value: cost.oneUnvalidated / cost.oneL1,
        unit: `ratio of ${COUNTED}`, method: `whole processes; ${COUNTING}`,
      },
      {
        id: 'rules', what: 'judging roles / all else of their synthesis', value: judging / (cost.manyUnvalidated - judging),
        target: 0.05, unit: `ratio of ${COUNTED}`, method: `judge() of ${MANY} roles of 60 permissions, less judge() of none / the process that synthesizes them, not validated at deployment; ${COUNTING}`,
      },
      {
        id: 'rules beside L1s', what: 'judging roles / synthesizing as many L1s', value: judging / marginalL1,
        unit: `ratio of ${COUNTED}`, method: `judge() of ${MANY} roles of 60 permissions, less judge() of none; ${COUNTING}`,
      },
    ];
  },
};
