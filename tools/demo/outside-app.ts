import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from './replayed-deployment';
import { installedVersion } from '../build/manifest';
import { DIST, ROOT } from '../build/paths';

/** What the clone has installed already, so that npm need not fetch it again. */
const PEERS = ['aws-cdk-lib', 'constructs'];

/** An app outside of the clone with the packages of dist/ installed: nothing that it shows comes from the sources here. */
export class OutsideApp {
  /** Installs the packages into an empty folder, with an example as the app. */
  public static create(example: string): OutsideApp {
    const app = new OutsideApp(mkdtempSync(join(tmpdir(), 'demo-')));
    const packages = readdirSync(join(DIST, 'js')).filter((file) => file.endsWith('.tgz')).map((file) => join(DIST, 'js', file));
    const peers = PEERS.map((name) => `${name}@${installedVersion(name)}`);
    writeFileSync(join(app.folder, 'package.json'), '{ "private": true }');
    app.run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages, ...peers]);
    for (const file of readdirSync(join(ROOT, 'examples', example)).filter((name) => name.endsWith('.ts'))) {
      cpSync(join(ROOT, 'examples', example, file), join(app.folder, file));
    }
    return app;
  }

  private constructor(private readonly folder: string) {}

  /** The library as the app has it. */
  public library(): typeof import('../../src') {
    return createRequire(join(this.folder, 'app.js'))('cdk-connect-security-profiles') as typeof import('../../src');
  }

  /** Synthesizes the app; gives the template of its one stack, and the file with the code of the function. */
  public synthesize(outdir: string, context: object): { readonly template: Template; readonly handler: string } {
    rmSync(outdir, { recursive: true, force: true });
    this.run(process.execPath, [require.resolve('tsx/cli'), 'app.ts'], { CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) });
    const find = (pattern: RegExp) => join(outdir, readdirSync(outdir).find((name) => pattern.test(name))!);
    return {
      template: JSON.parse(readFileSync(find(/\.template\.json$/), 'utf8')) as Template,
      handler: join(find(/^asset\.[0-9a-f]{64}/), 'index.js'),
    };
  }

  /** Runs the installed command. */
  public command(...args: string[]): void {
    this.run(process.execPath, [join('node_modules', 'connect-profiles', 'connect-profiles.js'), ...args]);
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
    // The demo itself runs with the settings that tsx has for the clone.
    const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TSX_')));
    execFileSync(command, args, {
      cwd: this.folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...outside, ...env }, shell: command === 'npm' && process.platform === 'win32',
    });
  }
}
