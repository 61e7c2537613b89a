import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest compiles every module anew for each test file, which takes a quarter of the time of the unit tests. A script that is compiled can
 * run in any context, so a worker compiles each module once; its code is still run anew for each file.
 */
const scripts = new Map<string, { readonly source: string; readonly script: vm.Script }>();

const { compileFunction } = vm;

vm.compileFunction = (source, parameters = [], options = {}) => {
  const { filename, parsingContext } = options;
  if (filename === undefined || parsingContext === undefined) {
    return compileFunction(source, parameters, options);
  }
  const known = scripts.get(filename);
  if (known?.source === source) {
    return known.script.runInContext(parsingContext);
  }
  // What a module imports while it runs belongs to the file that it is run for.
  if (/\bimport\s*\(/.test(source)) {
    return compileFunction(source, parameters, options);
  }
  const head = `(function (${parameters.join(',')}) {`;
  const script = new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
  scripts.set(filename, { source, script });
  return script.runInContext(parsingContext);
};

export default TestEnvironment;
