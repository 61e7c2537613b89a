import { CloudFormation } from './cloud-formation';
import { LocalEngine } from './local-engine';
import { ConnectEmulator } from '../../support/connect-emulator';

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

  private constructor(
    public readonly connect: ConnectEmulator,
    public readonly engine: LocalEngine,
    public readonly cloudFormation: CloudFormation,
  ) {}

  public async stop(): Promise<void> {
    await this.engine.stop();
    await this.connect.close();
  }
}
