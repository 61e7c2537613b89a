import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { App, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import { CloudFormation, DeployOptions, StackOutcome, Template } from './cloud-formation';
import { LocalEngine } from './local-engine';
import { StackAssets } from './stack-assets';
import { ConnectEmulator } from '../../support/connect-emulator';

export interface AppOutcome extends StackOutcome {
  /** What was asked for. */
  readonly template: Template;
}

/** Everything that a deployment needs, for a file of tests: Amazon Connect, the engine, and a client of the engine. */
export class DeployFixture {
  public static async start(): Promise<DeployFixture> {
    const connect = await ConnectEmulator.start({ accountId: LocalEngine.ACCOUNT, profileQuota: 500 });
    try {
      const engine = await LocalEngine.start({ connectUrl: connect.url });
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

  /** Synthesizes a stack, publishes its assets and deploys it through a change set. */
  public async deploy(stackName: string, fill: (stack: Stack) => void, options?: DeployOptions): Promise<AppOutcome> {
    const app = new App({ outdir: await mkdtemp(join(this.engine.home, 'cdk.out-')), analyticsReporting: false });
    const stack = new Stack(app, stackName, {
      env: { account: LocalEngine.ACCOUNT, region: 'us-east-1' },
      // There is no bootstrap stack whose version could be looked up.
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
    });
    fill(stack);
    const artifact = app.synth().getStackByName(stackName);
    await this.assets.publish(artifact);
    return { ...await this.cloudFormation.deploy(stackName, artifact.template, options), template: artifact.template };
  }

  /** Ends everything. */
  public async stop(): Promise<void> {
    await this.engine.stop();
    await this.connect.close();
  }
}
