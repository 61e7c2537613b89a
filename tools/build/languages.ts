import { homedir } from 'node:os';
import { join } from 'node:path';
import type { StagedPackage } from './manifest';
import { DIST, ROOT } from './paths';
import { run } from './run';
import { TARGETS, type Language } from './targets';
import { TABLET } from '../languages/snippets';

/** Generates and packs the library for other languages; each package has the one for npm inside. */
export function packTargets({ directory }: StagedPackage, languages: readonly Language[]): void {
  for (const codeOnly of [false, true]) {
    const targets = languages.filter((language) => TARGETS[language].codeOnly === codeOnly);
    if (targets.length > 0) {
      run('npx', [
        'jsii-pacmak', directory, '--outdir', DIST, '--targets', ...targets, '--force', '--no-npmignore',
        '--rosetta-tablet', join(ROOT, TABLET), '--rosetta-unknown-snippets', 'fail',
        // What Maven has fetched for anything else need not be fetched again.
        ...(targets.includes('java') ? ['--maven-local-repository', join(homedir(), '.m2', 'repository')] : []),
        ...(codeOnly ? ['--code-only'] : []),
      ]);
    }
  }
}
