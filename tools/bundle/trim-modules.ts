import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Loader, Plugin } from 'esbuild';
import type { Trim } from './trims';

const LOADERS: Readonly<Record<string, Loader>> = { '.json': 'json', '.ts': 'ts' };

/**
 * Rewrites modules while they are bundled. The build fails where a trim found no file, or changed nothing in one: what it was
 * written for is not as it was, and somebody must look whether it still holds.
 */
export function trimModules(trims: readonly Trim[]): Plugin {
  return {
    name: 'trim-modules',
    setup(build) {
      const unseen = new Set(trims);
      for (const trim of trims) {
        build.onLoad({ filter: trim.file }, ({ path }) => {
          unseen.delete(trim);
          const source = readFileSync(path, 'utf8');
          const contents = trim.rewrite(source);
          if (contents === source) {
            return { errors: [{ text: `Nothing was trimmed of ${trim.what} in ${path}. Has it changed?` }] };
          }
          return { contents, loader: LOADERS[extname(path)] ?? 'js' };
        });
      }
      build.onEnd(({ errors }) => {
        if (unseen.size > 0 && errors.length === 0) {
          return { errors: [{ text: `No file was found to trim: ${[...unseen].map(({ what }) => what).join('; ')}. Has the SDK changed?` }] };
        }
        return {};
      });
    },
  };
}
