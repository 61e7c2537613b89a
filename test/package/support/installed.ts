import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../../../tools/build/paths';

/** The newest aws-cdk-lib and constructs that are pinned, as packages to install. */
export const NEWEST_CDK: readonly string[] = Object.entries(manifestOf(path.join(ROOT, 'test', 'newest-cdk')).dependencies ?? {})
  .map(([name, version]) => `${name}@${version}`);

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a package says of itself. */
export function manifestOf(directory: string): Manifest {
  return JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'));
}
