import { ConnectClient, DescribeInstanceCommand, ListIntegrationAssociationsCommand, ListSecurityProfilesCommand } from '@aws-sdk/client-connect';
import { ConnectEmulator, type Instance } from '..';

let now: number;
let emulator: ConnectEmulator;
let instance: Instance;
let clients: ConnectClient[];

beforeEach(async () => {
  now = 0;
  clients = [];
  emulator = await ConnectEmulator.start({ throttling: true, clock: () => now });
  instance = emulator.addInstance({ integrations: ['CASES_DOMAIN'] });
});

afterEach(async () => {
  clients.forEach((client) => client.destroy());
  await emulator.close();
});

function clientOf(owner = instance, maxAttempts = 1) {
  const client = new ConnectClient({ ...emulator.clientConfig(owner), maxAttempts });
  clients.push(client);
  return client;
}

/** How many of so many calls at once are answered. */
async function answered(count: number, send: () => Promise<unknown>) {
  const results = await Promise.allSettled(Array.from({ length: count }, send));
  return results.filter(({ status }) => status === 'fulfilled').length;
}

const list = (client: ConnectClient, { id: InstanceId }: Instance = instance) =>
  async () => client.send(new ListSecurityProfilesCommand({ InstanceId }));

test('five calls are answered at once and two more each second', async () => {
  const client = clientOf();

  expect(await answered(7, list(client))).toBe(5);
  now += 1000;
  expect(await answered(7, list(client))).toBe(2);
  now += 60_000;
  expect(await answered(7, list(client))).toBe(5);
});

test('integrations may be listed fifty times a second', async () => {
  const client = clientOf();
  const listIntegrations = async () => client.send(new ListIntegrationAssociationsCommand({ InstanceId: instance.id }));

  expect(await answered(60, listIntegrations)).toBe(50);
  now += 100;
  expect(await answered(60, listIntegrations)).toBe(5);
});

test('each operation, account and Region has a rate of its own', async () => {
  const abroad = emulator.addInstance({ region: 'eu-west-2' });
  const theirs = emulator.addInstance({ accountId: '444455556666' });
  const sibling = emulator.addInstance();
  const client = clientOf();

  expect(await answered(5, list(client))).toBe(5);
  expect(await answered(1, list(client, sibling))).toBe(0);
  expect(await answered(5, list(clientOf(abroad), abroad))).toBe(5);
  expect(await answered(5, list(clientOf(theirs), theirs))).toBe(5);
  expect(await answered(5, async () => client.send(new DescribeInstanceCommand({ InstanceId: instance.id })))).toBe(5);
});

test('the error is the modelled one, or the front door\'s where none is modelled', async () => {
  const client = clientOf();
  const describeInstance = async () => client.send(new DescribeInstanceCommand({ InstanceId: instance.id }));
  await answered(5, list(client));
  await answered(5, describeInstance);

  await expect(list(client)()).rejects.toMatchObject({ name: 'ThrottlingException', $metadata: { httpStatusCode: 429 } });
  await expect(describeInstance()).rejects.toMatchObject({ name: 'TooManyRequestsException', $metadata: { httpStatusCode: 429 } });
});

test('the SDK takes it for throttling and tries again', async () => {
  const client = clientOf(instance, 2);
  await answered(5, list(client));
  emulator.forgetRequests();

  await expect(list(client)()).rejects.toMatchObject({ name: 'ThrottlingException', $metadata: { attempts: 2 } });
  expect(emulator.calls('ListSecurityProfiles').map(({ status, error }) => [status, error])).toEqual(Array(2).fill([429, 'ThrottlingException']));
});

test('rates can be set, and without throttling there are none', async () => {
  const slow = await ConnectEmulator.start({ throttling: { ListSecurityProfiles: { perSecond: 1, burst: 1 } }, clock: () => now });
  const free = await ConnectEmulator.start();

  for (const [other, expected] of [[slow, 1], [free, 20]] as const) {
    const own = other.addInstance();
    const client = new ConnectClient({ ...other.clientConfig(), maxAttempts: 1 });
    clients.push(client);
    expect(await answered(20, list(client, own))).toBe(expected);
    await other.close();
  }
});
