import { ConnectEmulator } from '../../emulator';
import { Connect } from '../../src/connect/connect-api';
import { associate, disassociate, profilesOfAiAgent } from '../../src/connect/holders';

const AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';

let emulator: ConnectEmulator;
let connect: Connect;

beforeEach(async () => {
  emulator = await ConnectEmulator.start();
  connect = new Connect({ client: emulator.clientConfig() });
});

afterEach(async () => {
  connect.close();
  await emulator.close();
});

test('associates a profile with an AI agent and takes it away again, and leaves its other profiles alone', async () => {
  const instance = emulator.addInstance({ profiles: [{ name: 'Tools' }, { name: 'Other' }], aiAgents: [{ arn: AGENT, profiles: ['Other'] }] });
  const [tools, kept] = instance.securityProfiles.map(({ id }) => id);
  const api = connect.instance(instance.arn);

  await associate(api, tools, AGENT);
  expect(await profilesOfAiAgent(api, AGENT)).toEqual([tools, kept].sort());
  await disassociate(api, tools, AGENT);
  expect(await profilesOfAiAgent(api, AGENT)).toEqual([kept]);
});

test('tells an AI agent that is not there by the name of the error', async () => {
  const api = connect.instance(emulator.addInstance().arn);
  await expect(profilesOfAiAgent(api, AGENT)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
