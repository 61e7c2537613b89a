import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-connect';
import { useEmulator } from '../use-emulator';

const use = useEmulator();
const tag = async (resourceArn: string, tags: Record<string, string>) => use.client.send(new TagResourceCommand({ resourceArn, tags }));
const tagsOf = async (resourceArn: string) => (await use.client.send(new ListTagsForResourceCommand({ resourceArn }))).tags;

test('tags are added, replaced and removed on whatever has an ARN', async () => {
  const instance = use.emulator.addInstance({
    integrations: ['CASES_DOMAIN'],
    hierarchyGroups: [{ name: 'North' }],
    flowModules: [{ name: 'Refund' }],
    users: [{ username: 'ana' }],
    profiles: [{ name: 'Agent' }],
  });
  const { integrations, hierarchyGroups, flowModules, users, securityProfiles } = instance;
  const resources = [instance, ...integrations, ...hierarchyGroups, ...flowModules, ...users, ...securityProfiles];

  for (const { arn } of resources) {
    await tag(arn, { team: 'care', site: 'north' });
    await tag(arn, { team: 'sales' });
    expect(await tagsOf(arn)).toEqual({ team: 'sales', site: 'north' });
    await use.client.send(new UntagResourceCommand({ resourceArn: arn, tagKeys: ['team', 'unknown'] }));
    expect(await tagsOf(arn)).toEqual({ site: 'north' });
  }
});

test('a resource has at most fifty tags', async () => {
  const { arn } = use.emulator.addInstance();
  const some = (count: number, prefix: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, '']));

  await tag(arn, some(50, 'a'));
  await expect(tag(arn, some(1, 'b'))).rejects.toMatchObject({ name: 'InvalidParameterException' });
  expect(await tagsOf(arn)).toEqual(some(50, 'a'));
});

test('an unknown resource is not found', async () => {
  const { arn } = use.emulator.addInstance();
  const resourceArn = `${arn}/security-profile/none`;

  await expect(tag(resourceArn, { a: 'b' })).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(use.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  await expect(tagsOf(resourceArn)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
