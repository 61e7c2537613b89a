import {
  SearchSecurityProfilesCommand,
  type SearchSecurityProfilesCommandInput,
  SearchUsersCommand,
  type SearchUsersCommandInput,
} from '@aws-sdk/client-connect';
import type { Instance } from '..';
import { useEmulator } from '../use-emulator';

const use = useEmulator();
let instance: Instance;

beforeEach(() => {
  instance = use.emulator.addInstance({
    profiles: [
      { name: 'Agent north', tags: { site: 'north', team: 'care' } },
      { name: 'Agent south', tags: { site: 'south' } },
      { name: 'Supervisor', description: 'Leads', tags: { team: 'care' } },
    ],
    users: [
      { username: 'ana', firstName: 'Ana', profiles: ['Supervisor'], tags: { site: 'north' } },
      { username: 'bo', lastName: 'Benson', profiles: ['Agent north'] },
    ],
  });
});

async function profiles(input: Omit<SearchSecurityProfilesCommandInput, 'InstanceId'> = {}) {
  const command = new SearchSecurityProfilesCommand({ InstanceId: instance.id, ...input });
  const { SecurityProfiles, ApproximateTotalCount } = await use.client.send(command);
  expect(ApproximateTotalCount).toBe(SecurityProfiles?.length);
  return SecurityProfiles!.map(({ SecurityProfileName }) => SecurityProfileName);
}

async function users(input: Omit<SearchUsersCommandInput, 'InstanceId'> = {}) {
  const { Users } = await use.client.send(new SearchUsersCommand({ InstanceId: instance.id, ...input }));
  return Users!.map(({ Username }) => Username);
}

const name = (ComparisonType: 'CONTAINS' | 'STARTS_WITH' | 'EXACT', Value: string) =>
  ({ StringCondition: { FieldName: 'name', ComparisonType, Value } });

test('profiles are found by name, in every way of comparing', async () => {
  expect(await profiles()).toEqual(['Agent north', 'Agent south', 'Supervisor']);
  expect(await profiles({ SearchCriteria: name('STARTS_WITH', 'agent') })).toEqual(['Agent north', 'Agent south']);
  expect(await profiles({ SearchCriteria: name('CONTAINS', 'visor') })).toEqual(['Supervisor']);
  expect(await profiles({ SearchCriteria: name('EXACT', 'Agent') })).toEqual([]);
});

test('conditions are combined', async () => {
  expect(await profiles({ SearchCriteria: { OrConditions: [name('EXACT', 'Supervisor'), name('CONTAINS', 'south')] } })).toEqual(['Agent south', 'Supervisor']);
  expect(await profiles({ SearchCriteria: { AndConditions: [name('STARTS_WITH', 'Agent'), name('CONTAINS', 'south')] } })).toEqual(['Agent south']);
});

test('profiles are filtered by tag', async () => {
  const care = { TagKey: 'team', TagValue: 'care' };
  const north = { TagKey: 'site', TagValue: 'north' };
  const south = { TagKey: 'site', TagValue: 'south' };

  expect(await profiles({ SearchFilter: { TagFilter: { TagCondition: care } } })).toEqual(['Agent north', 'Supervisor']);
  expect(await profiles({ SearchFilter: { TagFilter: { AndConditions: [care, north] } } })).toEqual(['Agent north']);
  expect(await profiles({ SearchFilter: { TagFilter: { OrConditions: [[care, north], [south]] } } })).toEqual(['Agent north', 'Agent south']);
  expect(await profiles({ SearchFilter: { TagFilter: { TagCondition: { TagKey: 'site' } } } })).toEqual(['Agent north', 'Agent south']);
});

test('users are found by name, by the profile they hold and by tag', async () => {
  const by = (FieldName: string, Value: string) => ({ SearchCriteria: { StringCondition: { FieldName, Value, ComparisonType: 'EXACT' as const } } });

  expect(await users()).toEqual(['ana', 'bo']);
  expect(await users(by('Username', 'ana'))).toEqual(['ana']);
  expect(await users(by('LastName', 'benson'))).toEqual(['bo']);
  expect(await users(by('SecurityProfileId', instance.profile('Supervisor')!.id))).toEqual(['ana']);
  expect(await users({ SearchFilter: { TagFilter: { TagCondition: { TagKey: 'site', TagValue: 'north' } } } })).toEqual(['ana']);
});

test('what cannot be searched for is said', async () => {
  const tooShort = profiles({ SearchCriteria: name('CONTAINS', 'a') });
  const unknownField = profiles({ SearchCriteria: { StringCondition: { FieldName: 'color', Value: 'red', ComparisonType: 'EXACT' } } });
  const hierarchy = users({ SearchCriteria: { HierarchyGroupCondition: { Value: 'x', HierarchyGroupMatchType: 'EXACT' } } });

  await expect(tooShort).rejects.toMatchObject({ name: 'InvalidParameterException', message: expect.stringContaining('2 to 25 characters') });
  await expect(unknownField).rejects.toMatchObject({ name: 'InvalidParameterException', message: expect.stringContaining('"color"') });
  await expect(hierarchy).rejects.toMatchObject({ name: 'NotEmulated', $metadata: { httpStatusCode: 501 } });
});
