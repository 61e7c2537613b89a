import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from '@jsii/spec';
import { DIST } from './paths';
import { correctGo } from '../languages/go-translation';

/** Makes Go of the examples in the README of the Go module, which jsii-pacmak leaves as they were translated. */
export function correctGoReadme(assembly: Assembly): void {
  const { packageName } = assembly.targets!.go!;
  const file = join(DIST, 'go', packageName, 'README.md');
  const corrected = readFileSync(file, 'utf8').replace(/^(```go\n)([^]*?)(?=^```$)/gm, (_, fence, code) => fence + correctGo(code, assembly, packageName));
  writeFileSync(file, corrected);
}
