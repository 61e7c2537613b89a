import { resolve } from 'node:path';
import { build } from 'esbuild';

/** What a bundle contains of which this is the entry, written as if it were in `src/permissions`. */
export async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: resolve(__dirname, '../../../src/permissions'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  });
  return outputFiles[0].text;
}
