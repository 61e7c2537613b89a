import {
  ConnectClient,
  CreateSecurityProfileCommand,
  DeleteSecurityProfileCommand,
  DescribeSecurityProfileCommand,
  ListSecurityProfilesCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-connect';
import { ConnectEmulator } from '..';
import { useEmulator } from '../use-emulator';

const use = useEmulator();
const bytes = (emulator = use.emulator) => JSON.stringify(emulator.snapshotState());

test('reading changes nothing, and what is undone leaves no trace', async () => {
  const instance = use.emulator.addInstance({ defaultProfiles: true, integrations: ['CASES_DOMAIN'], users: [{ username: 'ana' }] });
  const before = bytes();

  await use.client.send(new ListSecurityProfilesCommand({ InstanceId: instance.id }));
  expect(bytes()).toBe(before);

  const { SecurityProfileId } = await use.client.send(new CreateSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileName: 'New' }));
  expect(bytes()).not.toBe(before);
  await use.client.send(new DeleteSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId }));
  expect(bytes()).toBe(before);
});

test('changes have the time of the clock where that is asked for, one after the other', async () => {
  const emulator = await ConnectEmulator.start({ timesOfClock: true, clock: () => Date.UTC(2027, 2, 31) });
  const times = ['A', 'B'].map((name) => emulator.addInstance().addProfile({ name }).lastModifiedTime);
  await emulator.close();
  expect(times).toEqual(['2027-03-31T00:00:00.001Z', '2027-03-31T00:00:00.003Z']);
});

test('the same steps give the same bytes, another seed gives others', async () => {
  const make = async (seed?: string) => {
    const emulator = await ConnectEmulator.start({ seed });
    emulator.addInstance({ defaultProfiles: true, hierarchyGroups: [{ name: 'North' }] });
    await emulator.close();
    return bytes(emulator);
  };

  expect(await make()).toBe(await make());
  expect(await make('other')).not.toBe(await make());
});

test('the order in which lists and keys were given does not show', () => {
  const instance = use.emulator.addInstance({ profiles: [{ name: 'Agent', permissions: ['B', 'A'], tags: { b: '', a: '' } }] });
  const before = bytes();

  instance.profile('Agent')!.permissions.reverse();
  instance.profile('Agent')!.tags = { a: '', b: '' };
  expect(bytes()).toBe(before);
  instance.profile('Agent')!.permissions.push('C');
  expect(bytes()).not.toBe(before);
});

test('a state is moved to another emulator, where what is made next is new and newer', async () => {
  const original = use.emulator.addInstance({ defaultProfiles: true });
  const saved = JSON.parse(bytes());
  const newest = Math.max(...original.securityProfiles.map(({ lastModifiedTime }) => Date.parse(lastModifiedTime)));
  await use.emulator.close();
  const emulator = await ConnectEmulator.start();
  emulator.restoreState(saved);

  expect(bytes(emulator)).toBe(JSON.stringify(saved));
  const [instance] = emulator.instances;
  const added = instance.addProfile({ name: 'New' });
  expect(JSON.stringify(saved)).not.toContain(added.id);
  expect(Date.parse(added.lastModifiedTime)).toBeGreaterThan(newest);
  expect(original.profile('New')).toBeUndefined();
  await emulator.close();
});

test('requests are remembered with who made them, what they asked and how they were answered', async () => {
  const instance = use.emulator.addInstance({ profiles: [{ name: 'Agent' }] });
  await use.client.send(new ListSecurityProfilesCommand({ InstanceId: instance.arn, MaxResults: 3 }));
  await use.client.send(new CreateSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileName: 'New' }));
  await use.client.send(new DescribeSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId: 'x' })).catch(() => undefined);

  expect(use.emulator.requests.map(({ operation, status }) => [operation, status]))
    .toEqual([['ListSecurityProfiles', 200], ['CreateSecurityProfile', 200], ['DescribeSecurityProfile', 404]]);
  expect(use.emulator.calls('ListSecurityProfiles')).toEqual([{
    operation: 'ListSecurityProfiles',
    accountId: '111122223333',
    region: 'us-east-1',
    instanceId: instance.id,
    input: { InstanceId: instance.arn, MaxResults: 3 },
    status: 200,
    at: expect.any(Number),
  }]);
  expect(use.emulator.calls('DescribeSecurityProfile')[0]).toMatchObject({ error: 'ResourceNotFoundException' });
  use.emulator.forgetRequests();
  expect(use.emulator.requests).toEqual([]);
});

test('the requests for a change are told apart, made or not', async () => {
  const { id: InstanceId, arn: resourceArn } = use.emulator.addInstance({ profiles: [{ name: 'Agent' }] });
  await use.client.send(new ListSecurityProfilesCommand({ InstanceId }));
  await use.client.send(new CreateSecurityProfileCommand({ InstanceId, SecurityProfileName: 'Agent' })).catch(() => undefined);
  await use.client.send(new TagResourceCommand({ resourceArn, tags: { team: 'care' } }));
  await use.client.send(new ListTagsForResourceCommand({ resourceArn }));
  await use.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }));

  expect(use.emulator.writes().map(({ operation, status }) => [operation, status]))
    .toEqual([['CreateSecurityProfile', 409], ['TagResource', 200], ['UntagResource', 200]]);
});

test('a client of another process finds the emulator through its environment', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ region: 'eu-west-2', profiles: [{ name: 'Agent' }] });
  const inherited = { ...process.env };
  Object.assign(process.env, use.emulator.environment({ accountId: '111122223333', region: 'eu-west-2' }));
  const client = new ConnectClient();

  const { SecurityProfileSummaryList } = await client.send(new ListSecurityProfilesCommand({ InstanceId }));
  expect(SecurityProfileSummaryList).toHaveLength(1);
  client.destroy();
  process.env = inherited;
});
