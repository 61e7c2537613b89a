import * as fs from 'node:fs';
import * as path from 'node:path';
import { copyProject, integrityIn, type LanguageProject, type Program } from './language-project';
import { installedVersion } from '../../../tools/build/manifest';
import type { Newcomer } from '../../../tools/registry/newcomer';
import { MACHINES_INDEX, PythonIndex } from '../../../tools/registry/python-index';
import { requireTool } from '../../../tools/registry/run';

const PYTHON = process.env.PYTHON ?? 'python3';

export class PythonProject implements LanguageProject {
  public readonly language = 'Python';
  public readonly agent = 'Python/';
  private newcomer!: Newcomer;

  public async install(newcomer: Newcomer): Promise<void> {
    this.newcomer = newcomer;
    requireTool(PYTHON, ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 9), sys.version'], 'The test of the Python package',
      'Install Python 3.9 or later with venv (on Debian: apt-get install python3 python3-venv), or name one in the variable PYTHON.');
    copyProject('python', newcomer);
    newcomer.run(PYTHON, ['-m', 'venv', '.venv']);
    const index = await PythonIndex.start(newcomer.run(this.interpreter, ['-c', MACHINES_INDEX]).trim());
    try {
      await newcomer.runWhileServing(this.interpreter, [
        '-m', 'pip', 'install', '--quiet', '--no-input', '--only-binary', ':all:', '--constraint', 'constraints.txt',
        ...['aws-cdk-lib', 'constructs'].map((name) => `${name}==${installedVersion(name)}`), 'cdk-connect-security-profiles',
      ], { PIP_INDEX_URL: index.url });
    } finally {
      index.stop();
    }
    newcomer.run(this.interpreter, ['-m', 'pip', 'check']);
  }

  public run(program: Program | 'where', env: Record<string, string> = {}): string {
    return this.newcomer.run(this.interpreter, [`${program}.py`], env);
  }

  public compile(examples: readonly string[]): void {
    const file = path.join(this.newcomer.folder, 'examples.json');
    fs.writeFileSync(file, JSON.stringify(examples));
    this.newcomer.run(this.interpreter, ['examples.py', file]);
  }

  public readme(): string {
    return this.newcomer.run(this.interpreter, ['-c', 'from importlib.metadata import metadata; print(metadata("cdk-connect-security-profiles").get_payload())']);
  }

  public location(): string {
    return this.run('where').trim();
  }

  public integrity(): string {
    return integrityIn(path.join(path.dirname(this.location()), '_jsii'));
  }

  private get interpreter(): string {
    return path.join(this.newcomer.folder, '.venv', 'bin', 'python');
  }
}
