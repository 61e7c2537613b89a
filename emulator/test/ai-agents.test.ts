import {
  AssociateSecurityProfilesCommand, DeleteSecurityProfileCommand, DisassociateSecurityProfilesCommand, ListEntitySecurityProfilesCommand,
} from '@aws-sdk/client-connect';
import type { Instance } from '..';
import { useEmulator } from '../use-emulator';

const AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/0a1b/2c3d';
const VERSION = `${AGENT}:1`;

const use = useEmulator();
let instance: Instance;

beforeEach(() => {
  instance = use.emulator.addInstance({
    profiles: Array.from({ length: 12 }, (_, index) => ({ name: `Profile ${index}` })),
    aiAgents: [{ arn: AGENT }, { arn: VERSION, profiles: ['Profile 0'] }],
  });
});

const entity = (EntityArn: string) => ({ InstanceId: instance.id, EntityType: 'AI_AGENT' as const, EntityArn });
const named = (...names: number[]) => ({ SecurityProfiles: names.map((name) => ({ Id: instance.profile(`Profile ${name}`)!.id })) });
const associate = (arn: string, ...names: number[]) => (
  use.client.send(new AssociateSecurityProfilesCommand({ ...entity(arn), ...named(...names) })));
const disassociate = (arn: string, ...names: number[]) => (
  use.client.send(new DisassociateSecurityProfilesCommand({ ...entity(arn), ...named(...names) })));
const listed = (arn: string, MaxResults?: number, NextToken?: string) => (
  use.client.send(new ListEntitySecurityProfilesCommand({ ...entity(arn), MaxResults, NextToken })));

test('an AI agent gets profiles beside those that it has, and loses them one by one', async () => {
  await associate(VERSION, 1, 2);
  expect((await listed(VERSION)).SecurityProfiles).toEqual(named(0, 1, 2).SecurityProfiles);
  await disassociate(VERSION, 0);
  expect((await listed(VERSION)).SecurityProfiles).toEqual(named(1, 2).SecurityProfiles);
});

test('each ARN of an AI agent has profiles of its own', async () => {
  await associate(AGENT, 1);
  expect(instance.aiAgents.map(({ securityProfileIds }) => securityProfileIds.length)).toEqual([1, 1]);
});

test('the profiles of an AI agent are paged', async () => {
  await associate(AGENT, 1, 2, 3);
  const first = await listed(AGENT, 2);
  expect(first.SecurityProfiles).toEqual(named(1, 2).SecurityProfiles);
  const second = await listed(AGENT, 2, first.NextToken);
  expect(second.SecurityProfiles).toEqual(named(3).SecurityProfiles);
  expect(second.NextToken).toBeUndefined();
});

test('an AI agent has ten profiles at most, each once', async () => {
  await expect(associate(VERSION, 0)).rejects.toMatchObject({ name: 'ResourceConflictException' });
  await expect(disassociate(VERSION, 1)).rejects.toMatchObject({ name: 'ConditionalOperationFailedException' });
  await expect(associate(VERSION, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).rejects.toMatchObject({ name: 'ConditionalOperationFailedException' });
  await expect(associate(AGENT, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  expect(instance.aiAgent(AGENT)?.securityProfileIds).toEqual([]);
});

test('only AI agents and profiles that exist are found, and no people', async () => {
  await expect(listed(`${AGENT}:2`)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(use.client.send(new AssociateSecurityProfilesCommand({ ...entity(AGENT), SecurityProfiles: [{ Id: 'nothing' }] })))
    .rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(use.client.send(new ListEntitySecurityProfilesCommand({ ...entity(AGENT), EntityType: 'USER' })))
    .rejects.toMatchObject({ name: 'InvalidParameterException' });
});

test('a profile that an AI agent has is not deleted', async () => {
  const { id } = instance.profile('Profile 0')!;
  await expect(use.client.send(new DeleteSecurityProfileCommand({ InstanceId: instance.id, SecurityProfileId: id }))).rejects.toMatchObject({ name: 'ResourceInUseException' });
});
