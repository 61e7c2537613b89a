import { requestedRoles } from '../../../src/deployment/handler/deployment-request';
import { ownProfilesOf } from '../../../src/deployment/handler/validate-before';

const LIVE = ['A', 'B', 'Other'].map((name) => ({ id: name, arn: `arn:${name}`, name }));

function roles(...names: string[]) {
  return requestedRoles({ instanceArn: 'arn', waivers: {}, profiles: Object.fromEntries(names.map((name) => [`Id${name}`, { name, permissions: [] }])) });
}

function stack(...ids: string[]) {
  const calls: string[] = [];
  return {
    calls,
    resources: async (type: string) => {
      calls.push(type);
      return ids.map((id) => [`arn:${id}`, `Id${id}`] as const);
    },
  };
}

test('names that nobody has need no explanation', async () => {
  const cloudFormation = stack();

  expect(await ownProfilesOf(LIVE, roles('New'), [], cloudFormation)).toEqual(new Map());
  expect(cloudFormation.calls).toEqual([]);
});

test('what was deployed last explains its own names', async () => {
  const cloudFormation = stack();

  expect(await ownProfilesOf(LIVE, roles('A', 'New'), roles('A', 'Gone'), cloudFormation)).toEqual(new Map([['arn:A', 'IdA']]));
  expect(cloudFormation.calls).toEqual([]);
});

test('the stack explains the rest: the validator came late', async () => {
  const cloudFormation = stack('A', 'B');

  expect(await ownProfilesOf(LIVE, roles('A', 'B'), roles('A'), cloudFormation)).toEqual(new Map([['arn:A', 'IdA'], ['arn:B', 'IdB']]));
  expect(cloudFormation.calls).toEqual(['AWS::Connect::SecurityProfile']);
});

test('the stack tells whether it still counts on a profile that is gone', async () => {
  const cloudFormation = stack('Gone');

  expect(await ownProfilesOf(LIVE, roles('A', 'Gone'), roles('A', 'Gone'), cloudFormation)).toEqual(new Map([['arn:A', 'IdA'], ['arn:Gone', 'IdGone']]));
  expect(cloudFormation.calls).toHaveLength(1);
});
