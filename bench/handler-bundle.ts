import * as fs from 'node:fs';
import type { Benchmark } from './support/benchmark';
import { built } from './support/build';
import { costs, COUNTED, COUNTING } from './support/costs';
import { writePlainClient } from './support/plain-client';

const HANDLER = built('assets/validate.lambda/index.js');
const ENFORCEMENT = built('assets/enforcement.lambda/index.js');
const LOAD = built('bench/programs/load.ts');

/** The function's code, beside what the SDK's client costs as it comes. */
export const handlerBundle: Benchmark = {
  id: 'handler-bundle',
  title: 'The function against a plain client',
  async measure() {
    const plain = await writePlainClient();
    const [size, plainSize, enforcementSize] = [HANDLER, plain, ENFORCEMENT].map((file) => fs.statSync(file).size);
    const cost = costs({ nothing: [LOAD], handler: [LOAD, HANDLER], plain: [LOAD, plain], enforcement: [LOAD, ENFORCEMENT] });
    const method = 'esbuild bundle of ConnectClient and the commands that the function uses, minified';
    return [
      {
        id: 'T5', what: `the function / a plain ConnectClient (${kilobytes(size)} / ${kilobytes(plainSize)})`, value: size / plainSize,
        target: 0.4, floor: 0.005, unit: 'ratio of bytes', method,
      },
      {
        id: 'T6', what: 'loading the function / loading the plain client', value: (cost.handler - cost.nothing) / (cost.plain - cost.nothing),
        target: 0.75, floor: 0.29, unit: `ratio of ${COUNTED}`, method: `${method}; less those of an empty program; ${COUNTING}`,
      },
      {
        id: 'T6 whole process', what: 'the same with the start of Node.js', value: cost.handler / cost.plain,
        unit: `ratio of ${COUNTED}`, method: `${method}; ${COUNTING}`,
      },
      {
        id: 'enforcement', what: `the functions of hooks and watches / a plain ConnectClient (${kilobytes(enforcementSize)} / ${kilobytes(plainSize)})`, value: enforcementSize / plainSize,
        unit: 'ratio of bytes', method,
      },
      {
        id: 'enforcement loading', what: 'loading the functions of hooks and watches / loading the plain client', value: (cost.enforcement - cost.nothing) / (cost.plain - cost.nothing),
        unit: `ratio of ${COUNTED}`, method: `${method}; less those of an empty program; ${COUNTING}`,
      },
    ];
  },
};

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
