import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { built, ROOT } from './build';

/**
 * A bundle of the SDK's client as anybody would make one, with the commands that `connect-api.ts` uses.
 */
export async function writePlainClient(): Promise<string> {
  const source = readFileSync(path.join(ROOT, 'src', 'connect', 'connect-api.ts'), 'utf8');
  const used = [...new Set(['ConnectClient', ...source.match(/\b\w+Command\b/g) ?? []])].sort();
  const outfile = built('plain-client.js');
  await build({
    stdin: { contents: `export { ${used.join(', ')} } from '@aws-sdk/client-connect';`, resolveDir: ROOT },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  });
  return outfile;
}
