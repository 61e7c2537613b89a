import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Template } from '../../../emulator/cloudformation/cloud-formation';
import { LocalEngine } from '../../../emulator/cloudformation/local-engine';
import { SupervisedProcess } from '../../../emulator/cloudformation/supervised-process';

export interface CdkResult {
  readonly code: number;
  /** What the command printed, standard output and error together as a terminal shows them. */
  readonly output: string;
}

export interface CdkCliOptions {
  readonly engine: LocalEngine;
  /** The app, as a shell command run in the repository's root; the CLI tells it where to write. */
  readonly app: string;
  /** Context of the app. @default - none */
  readonly context?: Record<string, string>;
  /** @default us-east-1 */
  readonly region?: string;
  /** Added to the app's environment. @default - none */
  readonly environment?: Record<string, string>;
}

const ROOT = join(__dirname, '../../..');

/** The real CDK CLI in a scratch home, talking to the local engine and to nothing else. */
export class CdkCli {
  public static async create(options: CdkCliOptions): Promise<CdkCli> {
    const directory = await mkdtemp(join(options.engine.home, 'cdk-'));
    await writeFile(join(directory, 'cdk.json'), JSON.stringify({
      app: `cd ${ROOT} && ${options.app}`,
      output: join(directory, 'cdk.out'),
      context: options.context,
      notices: false,
      versionReporting: false,
    }));
    return new CdkCli(directory, options);
  }

  private constructor(private readonly directory: string, private readonly options: CdkCliOptions) {}

  public async bootstrap(): Promise<CdkResult> {
    return this.run('bootstrap', `aws://${LocalEngine.ACCOUNT}/${this.region}`);
  }

  public async deploy(...stacks: string[]): Promise<CdkResult> {
    return this.run('deploy', '--require-approval', 'never', ...(stacks.length > 0 ? stacks : ['--all']));
  }

  public async diff(...stacks: string[]): Promise<CdkResult> {
    return this.run('diff', ...stacks);
  }

  public async synth(): Promise<CdkResult> {
    return this.run('synth', '--quiet');
  }

  /** Takes resources that exist into a stack, as a file of their identifiers says. */
  public async import(stack: string, mapping: string): Promise<CdkResult> {
    return this.run('import', stack, '--resource-mapping', mapping);
  }

  public async destroy(...stacks: string[]): Promise<CdkResult> {
    return this.run('destroy', '--force', ...(stacks.length > 0 ? stacks : ['--all']));
  }

  /** The cloud assembly that the last command synthesized. */
  public get assembly(): string {
    return join(this.directory, 'cdk.out');
  }

  /** The template of a stack as the last command synthesized it. */
  public async template(stackName: string): Promise<Template> {
    return JSON.parse(await readFile(join(this.assembly, `${stackName}.template.json`), 'utf8'));
  }

  private get region(): string {
    return this.options.region ?? 'us-east-1';
  }

  private async run(...command: string[]): Promise<CdkResult> {
    const process = new SupervisedProcess({
      command: [globalThis.process.execPath, join(ROOT, 'node_modules/aws-cdk/bin/cdk'), ...command],
      directory: this.directory,
      environment: {
        ...this.options.engine.clientEnvironment(this.region),
        CDK_VALIDATION: 'false',
        ...this.options.environment,
      },
    });
    const [output, errors, code] = await Promise.all([
      text(process.child.stdout!), text(process.child.stderr!), process.wait(),
    ]);
    return { code, output: output + errors };
  }
}
