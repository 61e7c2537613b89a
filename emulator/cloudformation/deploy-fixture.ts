import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { InstanceAttributeType, InstanceStorageResourceType, IntegrationType } from '@aws-sdk/client-connect';
import { App, DefaultStackSynthesizer, Stack, StackProps } from 'aws-cdk-lib';
import { ConnectEmulator, type ConnectEmulatorOptions, type Instance } from '..';
import { CloudFormation, DeployOptions, StackOutcome, Template } from './cloud-formation';
import { FunctionLog } from './function-log';
import { FunctionRoles } from './function-roles';
import { LocalEngine } from './local-engine';
import { StackAssets } from './stack-assets';

export interface AppOutcome extends StackOutcome {
  /** What was asked for. */
  readonly template: Template;
}

/** Everything that a deployment needs, for a file of tests: Amazon Connect, the engine, and a client of the engine. */
export class DeployFixture {
  public static async start(options: ConnectEmulatorOptions = {}): Promise<DeployFixture> {
    let roles: FunctionRoles | undefined;
    const connect = await ConnectEmulator.start({
      accountId: LocalEngine.ACCOUNT, profileQuota: 500, roleOf: (accessKeyId) => roles?.of(accessKeyId), ...options,
    });
    try {
      const engine = await LocalEngine.start({ connectUrl: connect.url, functionEnvironment: { REREAD_PAUSE_MS: '50' } });
      roles = new FunctionRoles(engine);
      return new DeployFixture(connect, engine, new CloudFormation(engine));
    } catch (error) {
      await connect.close();
      throw error;
    }
  }

  private readonly assets: StackAssets;

  private constructor(
    public readonly connect: ConnectEmulator,
    public readonly engine: LocalEngine,
    public readonly cloudFormation: CloudFormation,
  ) {
    this.assets = new StackAssets(engine);
  }

  /** For stacks that are deployed by `deployStack`. */
  public get stackProps(): StackProps {
    return {
      env: { account: LocalEngine.ACCOUNT, region: 'us-east-1' },
      // There is no bootstrap stack whose version could be looked up.
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
    };
  }

  /** Synthesizes a stack of the content given, publishes its assets and deploys it through a change set. */
  public async deploy(stackName: string, fill: (stack: Stack) => void, options?: DeployOptions): Promise<AppOutcome> {
    return this.deployStack((app) => {
      const stack = new Stack(app, stackName, this.stackProps);
      fill(stack);
      return stack;
    }, options);
  }

  /** The same for a stack class. */
  public async deployStack(build: (app: App) => Stack, options?: DeployOptions): Promise<AppOutcome> {
    const app = new App({ outdir: await mkdtemp(join(this.engine.home, 'cdk.out-')), analyticsReporting: false });
    const { stackName } = build(app);
    const artifact = app.synth().getStackByName(stackName);
    await this.assets.publish(artifact);
    const outcome = await this.cloudFormation.deploy(stackName, artifact.template, { tags: artifact.tags, ...options });
    return { ...outcome, template: artifact.template };
  }

  /** An instance with everything switched on that an instance can have. */
  public addCompleteInstance(): Instance {
    return this.connect.addInstance({
      attributes: Object.fromEntries(Object.values(InstanceAttributeType).map((type) => [type, true])),
      integrations: Object.values(IntegrationType),
      storage: Object.values(InstanceStorageResourceType),
    });
  }

  /** What the functions of a stack have logged. */
  public functionLog(stackName: string): Promise<string> {
    return new FunctionLog(this.engine).ofStack(stackName);
  }

  /** Ends everything. */
  public async stop(): Promise<void> {
    await this.engine.stop();
    await this.connect.close();
  }
}
