import type { Benchmark } from './support/benchmark';
import { bothCdks, type Cdk } from './support/cdks';
import { costs, costsUncompiled, COUNTED, COUNTING } from './support/costs';
import type { Command } from './support/run';
import { MANY } from './support/workload';
import type { Result } from '../tools/support/bench-result';

/** So much room that V8 collects nothing: whether it happens to collect at the end of a program decides over a tenth of it. */
const UNCOLLECTED = ['--min-semi-space-size=256', '--max-semi-space-size=256', '--no-incremental-marking'];

const UNIT = `ratio of ${COUNTED}`;
const MARGINAL = `(${MANY} profiles - 1) / (${MANY} L1s - 1), 60 permissions each`;
const WHOLE = 'whole processes';
const NOT_COLLECTED = UNCOLLECTED.join(' ');
const NOT_COMPILED = `${NOT_COLLECTED}; without what V8's optimizing compiler takes, which works beside a program and not in it`;

/** What a profile of this library costs a synthesis, beside one that is written as an L1. */
export const synthesis: Benchmark = {
  id: 'synthesis',
  title: 'Synthesis against L1s',
  measure() {
    const [lowest, newest] = bothCdks();
    // What T1 can come to differs, as an L1 costs the newest little more than half.
    return [...measureWith(lowest, { marginal: 1.2, whole: 1.2 }), ...measureWith(newest, { marginal: 1.45, whole: 1.2 })];
  },
};

function measureWith(cdk: Cdk, targets: { readonly marginal: number; readonly whole: number }): Result[] {
  const programs = (options: readonly string[]) => ({
    oneL1: [...options, cdk.program('l1'), 1],
    manyL1: [...options, cdk.program('l1'), MANY],
    one: [...options, cdk.program('profiles'), 1, 'default'],
    many: [...options, cdk.program('profiles'), MANY, 'default'],
  } satisfies Record<string, Command>);
  const cost = costs({
    ...programs([]),
    oneNotReadBack: [cdk.program('profiles'), 1, 'no-read-back'],
    manyNotReadBack: [cdk.program('profiles'), MANY, 'no-read-back'],
    oneUnvalidated: [cdk.program('profiles'), 1, 'no-validation'],
    manyUnvalidated: [cdk.program('profiles'), MANY, 'no-validation'],
    judgeNone: [cdk.program('judge'), 0],
    judgeMany: [cdk.program('judge'), MANY],
  });
  const uncollected = costs(programs(UNCOLLECTED));
  const uncompiled = costsUncompiled(programs(UNCOLLECTED));
  const [t1, t2] = [{ target: targets.marginal, floor: 0.94 }, { target: targets.whole, floor: 1.18 }];
  const marginalL1 = cost.manyL1 - cost.oneL1;
  const judging = cost.judgeMany - cost.judgeNone;
  const judged = `judge() of ${MANY} roles of 60 permissions, less judge() of none`;
  const result = (id: string, what: string, value: number, method: string, bounds = {}): Result => (
    { id, cdk: cdk.version, what, value, ...bounds, unit: UNIT, method: `${method}; ${COUNTING}` });
  return [
    result('T1', 'a profile / an L1, marginal', marginal(cost), MARGINAL, t1),
    result('T1 without garbage collection', 'the same, with room enough that nothing has to be collected', marginal(uncollected), `${MARGINAL}, ${NOT_COLLECTED}`, t1),
    ...uncompiled ? [result('T1 without compiling', 'the same, without what V8 takes to optimize it', marginal(uncompiled), `${MARGINAL}, ${NOT_COMPILED}`)] : [],
    result('T1 without read-back', 'a profile that is not read back / an L1', (cost.manyNotReadBack - cost.oneNotReadBack) / marginalL1, MARGINAL),
    result('T1 without validation', 'a profile that no deployment validates / an L1', (cost.manyUnvalidated - cost.oneUnvalidated) / marginalL1, MARGINAL),
    result('T2', 'an app with one profile and its validation / with one L1', cost.one / cost.oneL1, WHOLE, t2),
    result('T2 without garbage collection', 'the same, with room enough that nothing has to be collected', uncollected.one / uncollected.oneL1, `${WHOLE}, ${NOT_COLLECTED}`, t2),
    ...uncompiled ? [result('T2 without compiling', 'the same, without what V8 takes to optimize it', uncompiled.one / uncompiled.oneL1, `${WHOLE}, ${NOT_COMPILED}`)] : [],
    result('T2 without validation', 'an app with one profile that no deployment validates / with one L1', cost.oneUnvalidated / cost.oneL1, WHOLE),
    result('rules', 'judging roles / all else of their synthesis', judging / (cost.manyUnvalidated - judging),
      `${judged} / the process that synthesizes them, not validated at deployment`, { target: 0.05 }),
    result('rules beside L1s', 'judging roles / synthesizing as many L1s', judging / marginalL1, judged),
  ];
}

function marginal({ oneL1, manyL1, one, many }: Record<'oneL1' | 'manyL1' | 'one' | 'many', number>): number {
  return (many - one) / (manyL1 - oneL1);
}
