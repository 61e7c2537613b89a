import { ConnectClient, type ConnectClientConfig } from '@aws-sdk/client-connect';
import { ConnectEmulator, type ConnectEmulatorOptions } from './connect-emulator';

/** An emulator and the real client of the SDK, both new for every test of the calling file or block. */
export interface EmulatorUse {
  readonly emulator: ConnectEmulator;
  readonly client: ConnectClient;
}

/**
 * Gives every test an emulator of its own and closes it afterward.
 *
 * @param clientConfig what the client needs beside the endpoint and credentials. `@default` it does not retry
 */
export function useEmulator(options: ConnectEmulatorOptions = {}, clientConfig: ConnectClientConfig = { maxAttempts: 1 }): EmulatorUse {
  const use = {} as { emulator: ConnectEmulator; client: ConnectClient };
  beforeEach(async () => {
    use.emulator = await ConnectEmulator.start(options);
    use.client = new ConnectClient({ ...use.emulator.clientConfig(), ...clientConfig });
  });
  afterEach(async () => {
    use.client.destroy();
    await use.emulator.close();
  });
  return use;
}
