import {
  ConnectClient,
  ListSecurityProfilesCommand,
  ListUsersCommand,
  paginateListContactFlowModules,
  paginateListInstanceAttributes,
  paginateListInstances,
  paginateListIntegrationAssociations,
  paginateListSecurityProfileApplications,
  paginateListSecurityProfilePermissions,
  paginateListSecurityProfiles,
  paginateListUserHierarchyGroups,
  paginateListUsers,
  paginateSearchSecurityProfiles,
  paginateSearchUsers,
} from '@aws-sdk/client-connect';
import { ConnectEmulator } from '..';
import { useEmulator } from '../use-emulator';

const use = useEmulator();

const COUNT = 23;
const numbered = <T>(make: (name: string) => T) => Array.from({ length: COUNT }, (_, index) => make(`n${index}`));

/** How many items each page has; no item may come twice. */
async function pagesOf<Page>(pages: AsyncIterable<Page>, list: keyof Page) {
  const sizes: number[] = [];
  const all: unknown[] = [];
  for await (const page of pages) {
    const found = page[list] as unknown[];
    sizes.push(found.length);
    all.push(...found);
  }
  expect(new Set(all.map((item) => JSON.stringify(item))).size).toBe(all.length);
  return sizes;
}

test('every list comes in pages of the size asked for, to the end and without a gap', async () => {
  const { id: InstanceId } = use.emulator.addInstance({
    integrations: numbered(() => 'APPLICATION' as const),
    hierarchyGroups: numbered((name) => ({ name })),
    flowModules: numbered((name) => ({ name })),
    users: numbered((username) => ({ username })),
    profiles: numbered((name) => ({
      name, permissions: numbered((permission) => permission), applications: numbered((Namespace) => ({ Namespace, ApplicationPermissions: ['ACCESS'] })),
    })),
  });
  const paging = { client: use.client, pageSize: 10 };
  // A new object each time: the SDK's paginators write their token into the input.
  const at = () => ({ InstanceId, SecurityProfileId: use.emulator.instances[0].profile('n0')!.id });

  const expected = [10, 10, 3];
  expect(await pagesOf(paginateListSecurityProfiles(paging, at()), 'SecurityProfileSummaryList')).toEqual(expected);
  expect(await pagesOf(paginateListSecurityProfilePermissions(paging, at()), 'Permissions')).toEqual(expected);
  expect(await pagesOf(paginateListSecurityProfileApplications(paging, at()), 'Applications')).toEqual(expected);
  expect(await pagesOf(paginateListIntegrationAssociations(paging, at()), 'IntegrationAssociationSummaryList')).toEqual(expected);
  expect(await pagesOf(paginateListUsers(paging, at()), 'UserSummaryList')).toEqual(expected);
  expect(await pagesOf(paginateListUserHierarchyGroups(paging, at()), 'UserHierarchyGroupSummaryList')).toEqual(expected);
  expect(await pagesOf(paginateListContactFlowModules(paging, at()), 'ContactFlowModulesSummaryList')).toEqual(expected);
  expect(await pagesOf(paginateSearchSecurityProfiles(paging, at()), 'SecurityProfiles')).toEqual(expected);
  expect(await pagesOf(paginateSearchUsers(paging, at()), 'Users')).toEqual(expected);
  expect(await pagesOf(paginateListInstanceAttributes({ client: use.client, pageSize: 5 }, at()), 'Attributes')).toEqual([5, 5, 4]);
});

test('a list that ends with its page gives no token', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ profiles: numbered((name) => ({ name })).slice(0, 10) });

  const { SecurityProfileSummaryList, NextToken } = await use.client.send(new ListSecurityProfilesCommand({ InstanceId, MaxResults: 10 }));
  expect(SecurityProfileSummaryList).toHaveLength(10);
  expect(NextToken).toBeUndefined();
});

test('without a size a page has a hundred, or what the operation allows', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ profiles: [{ name: 'Large', permissions: Array.from({ length: 250 }, (_, index) => `P${index}`) }] });
  for (let more = 0; more < 10; more += 1) {
    use.emulator.addInstance();
  }
  const at = { InstanceId, SecurityProfileId: use.emulator.instances[0].profile('Large')!.id };

  expect(await pagesOf(paginateListSecurityProfilePermissions({ client: use.client }, at), 'Permissions')).toEqual([100, 100, 50]);
  expect(await pagesOf(paginateListInstances({ client: use.client }, {}), 'InstanceSummaryList')).toEqual([10, 1]);
});

test('a token that the list did not give is refused, another list\'s too', async () => {
  const { id: InstanceId } = use.emulator.addInstance({ users: numbered((username) => ({ username })) });
  const { NextToken: ofUsers } = await use.client.send(new ListUsersCommand({ InstanceId, MaxResults: 1 }));

  for (const NextToken of ['made-up', ofUsers!]) {
    await expect(use.client.send(new ListSecurityProfilesCommand({ InstanceId, NextToken })))
      .rejects.toMatchObject({ name: 'InvalidParameterException', message: expect.stringContaining(`"${NextToken}"`) });
  }
});

test('a shuffled emulator lists the same in another order, always the same one', async () => {
  const orders = [];
  for (const shuffle of ['a', 'a', 'b']) {
    const emulator = await ConnectEmulator.start({ shuffle });
    const { id: InstanceId } = emulator.addInstance({ profiles: numbered((name) => ({ name })) });
    const client = new ConnectClient(emulator.clientConfig());
    const { SecurityProfileSummaryList } = await client.send(new ListSecurityProfilesCommand({ InstanceId }));
    orders.push(SecurityProfileSummaryList!.map(({ Name }) => Name!));
    client.destroy();
    await emulator.close();
  }

  const inOrderOfCreation = numbered((name) => name);
  expect(orders[1]).toEqual(orders[0]);
  expect(orders[2]).not.toEqual(orders[0]);
  for (const order of orders) {
    expect(order).not.toEqual(inOrderOfCreation);
    expect([...order].sort()).toEqual([...inOrderOfCreation].sort());
  }
});
