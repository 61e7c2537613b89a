import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import type { Trim } from './trims';

/**
 * Rewrites modules while they are bundled. The build fails when a trim changed nothing: what it was written for is not as it
 * was, and somebody must look whether it still holds.
 */
export function trimModules(trims: readonly Trim[]): Plugin {
  return {
    name: 'trim-modules',
    setup(build) {
      const idle = new Set(trims);
      for (const trim of trims) {
        build.onLoad({ filter: trim.file }, ({ path }) => {
          const source = readFileSync(path, 'utf8');
          const contents = trim.rewrite(source);
          if (contents !== source) {
            idle.delete(trim);
          }
          return { contents, loader: path.endsWith('.json') ? 'json' : path.endsWith('.ts') ? 'ts' : 'js' };
        });
      }
      build.onEnd(({ errors }) => {
        if (idle.size > 0 && errors.length === 0) {
          return { errors: [{ text: `Nothing was trimmed of: ${[...idle].map(({ what }) => what).join('; ')}. Has the SDK changed?` }] };
        }
        return {};
      });
    },
  };
}
