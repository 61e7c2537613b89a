import * as fs from 'node:fs';
import * as path from 'node:path';
import { built, ROOT } from './build';

/** An aws-cdk-lib that programs are measured with. */
export interface Cdk {
  readonly version: string;
  /** A measured program, where it finds this aws-cdk-lib. */
  program(name: string): string;
}

/** What programs load of what was built, and the workload. */
const LOADED = ['lib', 'src', 'bench', 'assets', 'package.json', 'workload.json', 'one-role.json'];

/** The lowest that the library supports, which it is developed with, and the newest. */
export function bothCdks(): readonly [lowest: Cdk, newest: Cdk] {
  return [cdkIn('node_modules'), cdkIn('test/newest-cdk/node_modules')];
}

function cdkIn(modules: string): Cdk {
  const folder = path.join(ROOT, modules);
  if (!fs.existsSync(folder)) {
    throw new Error('The newest aws-cdk-lib is not installed. Run "npm ci --prefix test/newest-cdk" first.');
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'aws-cdk-lib', 'package.json'), 'utf8')) as { version: string };
  const copy = `cdk-${version}`;
  fs.rmSync(built(copy), { recursive: true, force: true });
  LOADED.forEach((name) => fs.cpSync(built(name), built(path.join(copy, name)), { recursive: true }));
  fs.symlinkSync(folder, built(path.join(copy, 'node_modules')), 'junction');
  return { version, program: (name) => built(path.join(copy, 'bench', 'programs', `${name}.ts`)) };
}
