import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Assembly } from '@jsii/spec';
import { rollup, type RollupBuild } from 'rollup';
import { lazyExports } from './lazy-exports';
import { lazyImports } from './lazy-imports';
import { moduleName, sources } from './sources';
import { ROOT } from '../build/paths';
import { onlyWarnings } from '../support/rollup-warnings';

/** For what is bundled, a folder that is as far from the root of the package as modules that look for something beside the folder. */
const BUNDLED = 'bundled';

/**
 * Writes the modules of the library as they are published: in one file what every permission loads, in another what every role loads
 * besides, and any other module in a file of its own. Each is loaded when something of it is first used.
 *
 * @param folder for the modules, beside that of the functions' code; an earlier content is lost
 * @param assembly see `sources`
 */
export async function writeModules(folder: string, assembly?: Assembly): Promise<void> {
  const library = await rollup({
    input: path.join(ROOT, 'src', 'index.ts'),
    external: (module) => !module.startsWith('.') && !path.isAbsolute(module),
    plugins: [sources(assembly)],
    // Modules of types alone are empty, and modules that load each other when they are used may do so in a circle.
    onwarn: onlyWarnings('EMPTY_BUNDLE', 'CIRCULAR_CHUNK'),
  });
  await write(library, folder, new Map());
  await write(library, folder, bundled(folder));
  await library.close();
}

async function write(library: RollupBuild, folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const { output } = await library.generate({
    format: 'cjs',
    exports: 'named',
    interop: 'esModule',
    generatedCode: { preset: 'es2015', symbols: false },
    hoistTransitiveImports: false,
    chunkFileNames: '[name].js',
    manualChunks: (file) => files.get(moduleName(file)) ?? moduleName(file),
  });
  rmSync(folder, { recursive: true, force: true });
  for (const chunk of output) {
    if (chunk.type === 'chunk' && chunk.exports.length > 0) {
      const file = path.join(folder, chunk.fileName);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, chunk.isEntry ? lazyExports(chunk.code) : lazyImports(chunk.code));
    }
  }
}

/** In which file each module is that does not have its own: asked of a process that makes a role, so that nobody has to keep a list. */
function bundled(folder: string): Map<string, string> {
  const loaded = JSON.parse(execFileSync(process.execPath, ['--require', require.resolve('tsx/cjs'), path.join(__dirname, 'one-role.ts'), folder], {
    encoding: 'utf8', env: { ...process.env, CDK_VALIDATION: 'false' },
  })) as Record<'permission' | 'role', string[]>;
  return new Map(Object.entries(loaded).flatMap(([name, files]) => files
    .map((file) => file.replace(/\.js$/, '').split(path.sep).join('/'))
    .filter((module) => module !== 'index')
    .map((module) => [module, `${BUNDLED}/${name}`] as const)));
}
