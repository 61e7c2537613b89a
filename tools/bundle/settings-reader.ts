import { build, type Format } from 'esbuild';
import { fileOf, type Bundle } from './bundle';
import { ROOT } from '../build/paths';

/** The reader of settings as one file, for Node.js and browsers: an ES module, or what `require` loads. */
export async function bundleSettingsReader(format: Format): Promise<Bundle> {
  return fileOf(await build({
    absWorkingDir: ROOT, bundle: true, legalComments: 'none', logLevel: 'warning', metafile: true, write: false,
    entryPoints: ['src/settings-reader/settings-reader.ts'],
    format,
    // What browsers of the last years run, and every Node.js that the package supports.
    target: 'es2022',
  }));
}
