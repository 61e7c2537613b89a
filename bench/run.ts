/**
 * Measures what performance is promised of, and prints it beside its target and floor.
 *
 *   npm run bench                          everything; writes bench/results.json
 *   npm run bench -- synthesis templates   some of it; writes nothing
 */
import { writeFileSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { catalogLoad } from './catalog-load';
import { commands } from './commands';
import { fleetSynthesis } from './fleet-synthesis';
import { handlerBundle } from './handler-bundle';
import { pacedCalls } from './paced-calls';
import { packages } from './packages';
import { people } from './people';
import { processorTime } from './processor-time';
import type { Benchmark } from './support/benchmark';
import { buildAll } from './support/build';
import { writeWorkload } from './support/workload';
import { synthesis } from './synthesis';
import { templates } from './templates';
import type { Result } from '../tools/support/bench-result';
import { table } from '../tools/support/bench-table';

// Packages come first: whoever has not built them is told at once.
const BENCHMARKS: readonly Benchmark[] = [
  packages, synthesis, templates, processorTime, handlerBundle, catalogLoad, commands, fleetSynthesis, pacedCalls, people,
];

async function main(chosen: readonly string[]) {
  const unknown = chosen.filter((id) => !BENCHMARKS.some((benchmark) => benchmark.id === id));
  if (unknown.length > 0) {
    throw new Error(`There is no benchmark ${unknown.join(', ')}. There are ${BENCHMARKS.map(({ id }) => id).join(', ')}.`);
  }
  // Others may be using the machine, and instructions do not mind.
  os.setPriority(10);
  await buildAll();
  writeWorkload();
  const results: Result[] = [];
  for (const benchmark of BENCHMARKS.filter(({ id }) => chosen.length === 0 || chosen.includes(id))) {
    console.error(`${benchmark.title} …`);
    results.push(...await benchmark.measure());
  }
  results.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  console.log(table(results));
  if (chosen.length === 0) {
    writeFileSync(path.join(__dirname, 'results.json'), `${JSON.stringify(results.map(rounded), undefined, 2)}\n`);
  }
}

/** By ids, the lowest aws-cdk-lib first. */
function order({ id, cdk = '' }: Result): string {
  return `${id}\0${cdk}`;
}

function rounded(result: Result): Result {
  return { ...result, value: Number(result.value.toPrecision(4)) };
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
