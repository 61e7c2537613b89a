import { dirname, join, sep } from 'node:path';
import vm from 'node:vm';
// eslint-disable-next-line import/no-extraneous-dependencies -- a part of jest
import Runtime from 'jest-runtime';

/**
 * Jest loads everything anew for each test file, which took most of the time of the unit tests. For these tests a worker loads packages
 * and the modules of the library once, as programs do, which also leaves their code optimized; and it compiles each other module of the
 * project once, whose code is still run anew for each file.
 */
const PACKAGES = /[\\/]node_modules[\\/](?:aws-cdk-lib|constructs|@aws-sdk|@smithy|ajv|fast-check|yaml)[\\/]/;
/** Parts of jest that keep what happens in a test file; it loads the others for itself as well. */
const OF_TEST_FILE = /[\\/]node_modules[\\/](?:jest-circus|jest-snapshot|@jest[\\/]expect|expect)[\\/]/;
const LIBRARY = join(__dirname, '..', '..', 'src') + sep;

/** Stands for the context of the process itself, of which Node.js has no object. */
export const PROCESS_CONTEXT = vm.createContext();

const { compileFunction } = vm;
const scripts = new Map<string, { readonly source: string; readonly script: vm.Script }>();

vm.compileFunction = (source, parameters = [], { parsingContext, ...options } = {}) => {
  const { filename } = options;
  if (filename === undefined || parsingContext !== PROCESS_CONTEXT) {
    return compileFunction(source, parameters, { parsingContext, ...options });
  }
  const known = scripts.get(filename);
  if (known?.source === source) {
    return known.script.runInThisContext();
  }
  // What a module imports while it runs belongs to the file that it is run for.
  if (/\bimport\s*\(/.test(source)) {
    return compileFunction(source, parameters, options);
  }
  const script = scriptOf(source, parameters, filename);
  scripts.set(filename, { source, script });
  return script.runInThisContext();
};

function scriptOf(source: string, parameters: readonly string[], filename: string): vm.Script {
  const head = `(function (${parameters.join(',')}) {`;
  return new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
}

/** What jest loads modules with, for one test file. */
interface Loader {
  readonly _resolution: { resolveCjs(from: string, name?: string): string };
  readonly registries: { isIsolated(): boolean };
  readonly mockState: { readonly explicitCjsMock: ReadonlyMap<string, boolean> };
  readonly transformCache: { transform(file: string): string; getSourceMaps(): Map<string, string> };
  requireModule(from: string, name?: string, options?: { readonly isInternalModule?: boolean }, ...more: unknown[]): unknown;
  requireModuleOrMock(from: string, name: string): unknown;
}

const loader = Runtime.prototype as unknown as Loader;
const { requireModule } = loader;

/** The one of the test file that runs: a module of the library may load another one long after it was loaded itself. */
let running: Loader;

loader.requireModule = function (this: Loader, from, name, options, ...more) {
  running = this;
  const file = fileOf(this, from, name);
  if (file !== undefined && (options?.isInternalModule ? isOfJest(file) : PACKAGES.test(file))) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as Node.js loads it
    return require(file) as unknown;
  }
  const isShared = file !== undefined && isOfLibrary(file) && sharesLibrary(this);
  return isShared ? loadOnce(file) : requireModule.call(this, from, name, options, ...more);
};

function isOfJest(file: string): boolean {
  return file.includes(`${sep}node_modules${sep}`) && !OF_TEST_FILE.test(file);
}

function fileOf({ _resolution: resolution }: Loader, from: string, name?: string): string | undefined {
  try {
    return name === undefined ? undefined : resolution.resolveCjs(from, name);
  } catch {
    // Jest says itself that there is no such module.
    return undefined;
  }
}

function isOfLibrary(file: string): boolean {
  return file.startsWith(LIBRARY) && file.endsWith('.ts');
}

/** Modules of the library that were loaded, by file. */
const loaded = new Map<string, { exports: unknown }>();
const sourceMaps = new Map<string, string>();
const sharing = new WeakMap<Loader, boolean>();

/** A test file that replaces modules has a library of its own, and so has what is isolated in one. */
function sharesLibrary(one: Loader): boolean {
  if (!sharing.has(one)) {
    sharing.set(one, one.mockState.explicitCjsMock.size === 0);
    sourceMaps.forEach((map, file) => one.transformCache.getSourceMaps().set(file, map));
  }
  return sharing.get(one)! && !one.registries.isIsolated();
}

function loadOnce(file: string): unknown {
  const known = loaded.get(file);
  if (known) {
    return known.exports;
  }
  const module = { exports: {} as unknown };
  loaded.set(file, module);
  try {
    const source = running.transformCache.transform(file);
    const map = running.transformCache.getSourceMaps().get(file);
    if (map !== undefined) {
      sourceMaps.set(file, map);
    }
    const run = scriptOf(source, ['module', 'exports', 'require', '__dirname', '__filename'], file).runInThisContext() as (...given: unknown[]) => void;
    run.call(module.exports, module, module.exports, requireOf(file), dirname(file), file);
  } catch (error) {
    loaded.delete(file);
    throw error;
  }
  return module.exports;
}

/** What a module of the library loads others with, whatever the test file has replaced or isolated by then. */
function requireOf(from: string): (name: string) => unknown {
  return (name) => {
    const file = fileOf(running, from, name);
    return file !== undefined && isOfLibrary(file) ? loadOnce(file) : running.requireModuleOrMock(from, name);
  };
}
