import type { Plugin } from 'esbuild';

/**
 * Puts other contents in the place of a module, with the same exports.
 *
 * @param module path of the module in the project, with slashes
 * @param write what it is to contain
 */
export function rewrittenModule(module: string, write: () => string): Plugin {
  const filter = new RegExp(`${module.replace(/\./g, '\\.').replace(/\//g, '[\\\\/]')}$`);
  return {
    name: `rewritten: ${module}`,
    setup(build) {
      build.onLoad({ filter }, () => ({ contents: write(), loader: 'js' }));
    },
  };
}
