import * as fs from 'node:fs';
import * as path from 'node:path';
import type { LanguageProject } from './behaves-as-in-typescript';
import { buildPackage, versionOf } from './build-package';
import { MADE, requireTool, ROOT, run } from './run';

const PYTHON = process.env.PYTHON ?? 'python3';
const PROJECT = path.join(ROOT, 'test', 'languages', 'python');
const CONSTRAINTS = path.join(PROJECT, 'constraints.txt');
const ENVIRONMENT = path.join(MADE, 'python');
const INTERPRETER = path.join(ENVIRONMENT, 'bin', 'python');

export const pythonProject: LanguageProject = {
  language: 'Python',

  install() {
    requireTool(PYTHON, ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 9), sys.version'], 'The test of the Python package',
      'Install Python 3.9 or later with venv (on Debian: apt-get install python3 python3-venv), or name one in the variable PYTHON.');
    const dist = buildPackage('python');
    const [wheel] = fs.readdirSync(dist).filter((file) => file.endsWith('.whl'));
    ensureEnvironment();
    pip('--no-deps', '--force-reinstall', path.join(dist, wheel));
    run(INTERPRETER, ['-m', 'pip', 'check']);
  },

  run: (program, env) => python([`${program}.py`], env),

  compile(examples) {
    const file = path.join(ENVIRONMENT, 'examples.json');
    fs.writeFileSync(file, JSON.stringify(examples));
    python(['examples.py', file]);
  },
};

/** Has the environment with aws-cdk-lib, which takes a minute, made when it is missing or other versions are asked for. */
function ensureEnvironment(): void {
  const peers = ['aws-cdk-lib', 'constructs'].map((name) => `${name}==${versionOf(name)}`);
  const wanted = [...peers, fs.readFileSync(CONSTRAINTS, 'utf8')].join('\n');
  const stamp = path.join(ENVIRONMENT, 'installed.txt');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  fs.rmSync(ENVIRONMENT, { recursive: true, force: true });
  run(PYTHON, ['-m', 'venv', ENVIRONMENT]);
  pip('--only-binary', ':all:', '--constraint', CONSTRAINTS, ...peers);
  fs.writeFileSync(stamp, wanted);
}

function python(args: string[], env: Record<string, string> = {}): string {
  return run(INTERPRETER, args, { cwd: PROJECT, env: { PYTHONDONTWRITEBYTECODE: '1', ...env } });
}

function pip(...args: string[]): void {
  run(INTERPRETER, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', ...args]);
}
