import { ConnectEmulator, type ConnectEmulatorOptions, type Instance, type InstanceOptions } from '../../../emulator';

/** An emulated instance that the SDK of the command line finds by its environment. */
export interface Live {
  readonly emulator: ConnectEmulator;
  readonly instance: Instance;
}

const OPTIONS: InstanceOptions = {
  integrations: ['CASES_DOMAIN'],
  hierarchyGroups: [{ name: 'Team' }],
  profiles: [
    { name: 'Agent', permissions: ['BasicAgentAccess', 'OutboundCallAccess'], description: 'Takes contacts', tags: { team: 'a' } },
    { name: 'Supervisor', permissions: ['Users.View', 'AccessMetrics', 'Brand.NewThing.View'] },
  ],
};

/** Starts an emulator for each test, and takes its environment away afterwards. */
export function liveInstance(options: ConnectEmulatorOptions = {}, instanceOptions = OPTIONS): Live {
  const live = {} as { emulator: ConnectEmulator; instance: Instance };
  const before = { ...process.env };
  beforeEach(async () => {
    live.emulator = await ConnectEmulator.start(options);
    live.instance = live.emulator.addInstance(instanceOptions);
    Object.assign(process.env, live.emulator.environment());
  });
  afterEach(async () => {
    process.env = { ...before };
    await live.emulator.close();
  });
  return live;
}
