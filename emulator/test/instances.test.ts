import {
  ConnectClient,
  DescribeInstanceAttributeCommand,
  DescribeInstanceCommand,
  ListInstanceAttributesCommand,
  ListInstancesCommand,
  ListInstanceStorageConfigsCommand,
  ListIntegrationAssociationsCommand,
  ListSecurityProfilesCommand,
} from '@aws-sdk/client-connect';
import { useEmulator } from '../use-emulator';

const use = useEmulator();

test('an instance is described by its id and by its ARN', async () => {
  const instance = use.emulator.addInstance({ alias: 'support', tags: { team: 'care' } });

  for (const InstanceId of [instance.id, instance.arn]) {
    const { Instance } = await use.client.send(new DescribeInstanceCommand({ InstanceId }));
    expect(Instance).toEqual({
      Id: instance.id,
      Arn: `arn:aws:connect:us-east-1:111122223333:instance/${instance.id}`,
      IdentityManagementType: 'CONNECT_MANAGED',
      InstanceAlias: 'support',
      CreatedTime: new Date(instance.createdTime),
      ServiceRole: expect.stringContaining('arn:aws:iam::111122223333:role/'),
      InstanceStatus: 'ACTIVE',
      InboundCallsEnabled: true,
      OutboundCallsEnabled: true,
      InstanceAccessUrl: 'https://support.my.connect.aws',
      Tags: { team: 'care' },
    });
  }
});

test('an instance that failed to be created says why and does nothing else', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ status: 'CREATION_FAILED', statusReason: 'The alias is taken.' });

  const { Instance } = await use.client.send(new DescribeInstanceCommand({ InstanceId }));
  expect(Instance).toMatchObject({ InstanceStatus: 'CREATION_FAILED', StatusReason: { Message: 'The alias is taken.' } });
  await expect(use.client.send(new ListSecurityProfilesCommand({ InstanceId }))).rejects.toMatchObject({ name: 'InvalidRequestException' });
});

test('a caller sees the instances of its account and Region only', async () => {
  const mine = use.emulator.addInstance();
  const inOtherRegion = use.emulator.addInstance({ region: 'eu-west-2' });
  const theirs = use.emulator.addInstance({ accountId: '444455556666' });

  const { InstanceSummaryList } = await use.client.send(new ListInstancesCommand({}));
  expect(InstanceSummaryList).toEqual([expect.objectContaining({ Id: mine.id, InstanceStatus: 'ACTIVE' })]);
  for (const { id: InstanceId } of [inOtherRegion, theirs]) {
    await expect(use.client.send(new DescribeInstanceCommand({ InstanceId })))
      .rejects.toMatchObject({ name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } });
  }

  for (const owned of [inOtherRegion, theirs]) {
    const owner = new ConnectClient(use.emulator.clientConfig(owned));
    const { Instance } = await owner.send(new DescribeInstanceCommand({ InstanceId: owned.arn }));
    expect(Instance?.Arn).toBe(owned.arn);
    owner.destroy();
  }
});

test.each([['cn-north-1', 'aws-cn'], ['us-gov-west-1', 'aws-us-gov'], ['us-west-2', 'aws']])('the ARN of an instance in %s is in the partition %s', (region, partition) => {
  expect(use.emulator.addInstance({ region }).arn).toMatch(`arn:${partition}:connect:${region}:`);
});

test('attributes have the defaults of a new instance and what is set', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ attributes: { CONTACT_LENS: false, OUTBOUND_CALLS: 'false', MESSAGE_STREAMING: null } });
  const valueOf = async (AttributeType: 'CONTACT_LENS' | 'OUTBOUND_CALLS' | 'INBOUND_CALLS' | 'HIGH_VOLUME_OUTBOUND' | 'MESSAGE_STREAMING') =>
    (await use.client.send(new DescribeInstanceAttributeCommand({ InstanceId, AttributeType }))).Attribute?.Value;

  expect(await valueOf('CONTACT_LENS')).toBe('false');
  expect(await valueOf('OUTBOUND_CALLS')).toBe('false');
  expect(await valueOf('INBOUND_CALLS')).toBe('true');
  expect(await valueOf('HIGH_VOLUME_OUTBOUND')).toBe('false');
  await expect(valueOf('MESSAGE_STREAMING')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });

  const { Instance } = await use.client.send(new DescribeInstanceCommand({ InstanceId }));
  expect(Instance).toMatchObject({ InboundCallsEnabled: true, OutboundCallsEnabled: false });
});

test('attributes come seven a page', async () => {
  const { id: InstanceId, attributes } = use.emulator.addInstance();

  const first = await use.client.send(new ListInstanceAttributesCommand({ InstanceId }));
  const second = await use.client.send(new ListInstanceAttributesCommand({ InstanceId, NextToken: first.NextToken }));
  expect(first.Attributes).toHaveLength(7);
  expect(second.NextToken).toBeUndefined();
  const all = [...first.Attributes!, ...second.Attributes!].map(({ AttributeType, Value }) => [AttributeType, Value]);
  expect(Object.fromEntries(all)).toEqual(attributes);
  await expect(use.client.send(new ListInstanceAttributesCommand({ InstanceId, MaxResults: 8 }))).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('storage is listed by resource type', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ storage: ['CALL_RECORDINGS', 'SCREEN_RECORDINGS'] });

  const recordings = await use.client.send(new ListInstanceStorageConfigsCommand({ InstanceId, ResourceType: 'CALL_RECORDINGS' }));
  const reports = await use.client.send(new ListInstanceStorageConfigsCommand({ InstanceId, ResourceType: 'SCHEDULED_REPORTS' }));
  expect(recordings.StorageConfigs).toEqual([expect.objectContaining({ StorageType: 'S3', S3Config: expect.objectContaining({ BucketPrefix: 'call_recordings' }) })]);
  expect(reports.StorageConfigs).toEqual([]);
});

test('integrations are listed, by type and by ARN too', async () => {
  const IntegrationArn = 'arn:aws:app-integrations:us-east-1:111122223333:application/crm';
  const { id: InstanceId } = use.emulator.addInstance({ integrations: ['CASES_DOMAIN', { type: 'APPLICATION', integrationArn: IntegrationArn }] });
  const typesOf = async (filter: { IntegrationType?: 'CASES_DOMAIN' | 'VOICE_ID'; IntegrationArn?: string }) => {
    const { IntegrationAssociationSummaryList } = await use.client.send(new ListIntegrationAssociationsCommand({ InstanceId, ...filter }));
    return IntegrationAssociationSummaryList?.map(({ IntegrationType }) => IntegrationType);
  };

  expect(await typesOf({})).toEqual(['CASES_DOMAIN', 'APPLICATION']);
  expect(await typesOf({ IntegrationType: 'CASES_DOMAIN' })).toEqual(['CASES_DOMAIN']);
  expect(await typesOf({ IntegrationType: 'VOICE_ID' })).toEqual([]);
  expect(await typesOf({ IntegrationArn })).toEqual(['APPLICATION']);
});

test('a Cases domain has the ARN of a Cases domain', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ integrations: ['CASES_DOMAIN'] });

  const { IntegrationAssociationSummaryList } = await use.client.send(new ListIntegrationAssociationsCommand({ InstanceId }));
  expect(IntegrationAssociationSummaryList?.[0]).toMatchObject({ InstanceId, IntegrationArn: expect.stringMatching(/^arn:aws:cases:us-east-1:111122223333:domain\//) });
});
