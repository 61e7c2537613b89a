import vm from 'node:vm';
// eslint-disable-next-line import/no-extraneous-dependencies -- a part of jest
import Runtime from 'jest-runtime';

/**
 * Jest loads everything anew for each test file, which took most of the time of the unit tests. For these tests a worker loads packages
 * once, as programs do, which also leaves their code optimized; and it compiles each module of the project once, whose code is still run
 * anew for each file.
 */
const PACKAGES = /[\\/]node_modules[\\/](?:aws-cdk-lib|constructs|@aws-sdk|@smithy|ajv|fast-check|yaml)[\\/]/;

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
  const head = `(function (${parameters.join(',')}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  scripts.set(filename, { source, script });
  return script.runInThisContext();
};

/** What jest's runtime resolves and loads modules with. */
interface Loader {
  readonly _resolution: { resolveCjs(from: string, name: string): string };
  requireModule(from: string, name?: string, ...options: unknown[]): unknown;
}

const loader = Runtime.prototype as unknown as Loader;
const { requireModule } = loader;

loader.requireModule = function (this: Loader, from, name, ...options) {
  const file = name === undefined ? undefined : packageFile(this, from, name);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as Node.js loads it
  return file === undefined ? requireModule.call(this, from, name, ...options) : require(file) as unknown;
};

function packageFile({ _resolution: resolution }: Loader, from: string, name: string): string | undefined {
  try {
    const file = resolution.resolveCjs(from, name);
    return PACKAGES.test(file) ? file : undefined;
  } catch {
    // Jest says itself that there is no such module.
    return undefined;
  }
}
