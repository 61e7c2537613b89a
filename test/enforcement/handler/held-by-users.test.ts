import { WatchStage } from './support/watch-stage';

const NOTHING = { Findings: 0, Changed: 0, Deleted: 0, Unmanaged: 0, CouldNotTell: 0 };
const HOUR = 3_600_000;

let stage: WatchStage;

afterEach(async () => {
  await stage.close();
});

const APART = [{ id: 'apart', reason: 'Separation', exclusiveSets: [['Users.View'], ['SecurityProfiles.View']] }];

/** A profile of the stack and one of somebody else, which a user is given. */
async function givenToUser(names: readonly string[]) {
  stage = await WatchStage.start({ profiles: [{ name: 'A', permissions: ['Users.View'] }, { name: 'B', permissions: ['SecurityProfiles.View'] }] });
  stage.input({ expected: stage.deployed(['A']), settings: { guardrails: APART, waivers: [] }, managedElsewhere: ['B'] });
  const SecurityProfileIds = names.map((name) => stage.instance.profile(name)!.id);
  return stage.event({ call: 'UpdateUserSecurityProfiles', parameters: { UserId: 'u-1', SecurityProfileIds } });
}

test('profiles that a user is given are judged together', async () => {
  stage = await WatchStage.start({ profiles: [{ name: 'A', permissions: ['Users.View'] }, { name: 'B', permissions: ['SecurityProfiles.View'] }] });
  stage.input({ expected: stage.deployed(), settings: { guardrails: APART, waivers: [] } });
  const SecurityProfileIds = ['A', 'B'].map((name) => stage.instance.profile(name)!.id);

  expect(await stage.run(stage.event({ call: 'UpdateUserSecurityProfiles', parameters: { UserId: 'u-1', SecurityProfileIds } }))).toMatchObject({ Findings: expect.any(Number), Changed: 0 });
  expect(stage.told).toContain('Held together: the user u-1');
  expect(await stage.run(stage.event({ call: 'UpdateUserSecurityProfiles', parameters: { UserId: 'u-1', SecurityProfileIds: SecurityProfileIds.slice(1) } }))).toEqual(NOTHING);
});

test('profiles that somebody else takes care of count together with those of the stack', async () => {
  expect(await stage.run(await givenToUser(['A', 'B']))).toMatchObject({ Findings: 2, Unmanaged: 0, CouldNotTell: 0 });
  expect(stage.told).toContain('Held together: the user u-1');
});

test('a user who is made counts like one who is given profiles', async () => {
  const { parameters } = await givenToUser(['A', 'B']) as { readonly parameters: object };
  await stage.run(stage.event({ call: 'CreateUser', parameters: { ...parameters, UserId: undefined, Username: 'ana' } }));
  expect(stage.told).toContain('Held together: the user whom this call made');
  expect(stage.told).not.toContain('ana');
});

test('a profile that was changed long ago is not told again for each user who is given it', async () => {
  stage = await WatchStage.start({ profiles: [{ name: 'Desk agent', permissions: ['BasicAgentAccess'] }] });
  const input = { expected: stage.deployed() };
  stage.instance.changeProfile('Desk agent', { permissions: ['BasicAgentAccess', 'Users.Edit'] });
  const { id, lastModifiedTime } = stage.instance.profile('Desk agent')!;
  stage.input(input);
  const event = stage.event({ call: 'UpdateUserSecurityProfiles', parameters: { UserId: 'u-1', SecurityProfileIds: [id] } });

  expect(await stage.run(event, 20_000, new Date(Date.parse(lastModifiedTime) + HOUR))).toMatchObject({ Changed: 1 });
  expect(stage.told).toBeUndefined();
  await stage.run(event, 20_000, new Date(Date.parse(lastModifiedTime) + HOUR - 1));
  expect(stage.told).toContain('Changed by hand: Desk agent');
});

test('a user who is given nothing but a profile of somebody else is no finding', async () => {
  expect(await stage.run(await givenToUser(['B']))).toEqual(NOTHING);
  expect(stage.told).toBeUndefined();
});

test('what a user holds is unknown where a profile of it could not be read, and no finding', async () => {
  const event = await givenToUser(['B']);
  stage.withheld = 'connect:ListSecurityProfilePermissions';

  expect(await stage.run(event)).toEqual({ Changed: 0, Deleted: 0, Unmanaged: 0, CouldNotTell: 1 });
  expect(stage.told).toBeUndefined();
});

test('what a user is given is told also while the stack is being changed: no later run looks at it', async () => {
  const event = await givenToUser(['A', 'B']);
  stage.instance.changeProfile('A', { permissions: ['Users.View', 'Users.Edit'] });
  stage.stack.status = 'UPDATE_IN_PROGRESS';

  expect(await stage.run(event)).toEqual({ CouldNotTell: 1 });
  expect(stage.told).toContain('Held together: the user u-1');
  expect(stage.told).not.toContain('Changed by hand');
});
