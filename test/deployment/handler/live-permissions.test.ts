import type { ConnectApi } from '../../../src/connect/connect-api';
import { likelyAdministratorsFirst, LivePermissions } from '../../../src/deployment/handler/live-permissions';
import type { LiveProfile } from '../../../src/rules/instance-facts';

const [A, B, C] = ['A', 'B', 'C'].map((name): LiveProfile => ({ id: name, arn: `arn:${name}`, name }));

function reader(answers: Record<string, string[] | Error>) {
  const calls: string[] = [];
  const api = {
    permissionsOf: async (id: string) => {
      calls.push(id);
      const answer = answers[id];
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  } as unknown as ConnectApi;
  return { calls, live: new LivePermissions(api, { arn: 'arn', profiles: [A, B, C], unreadable: {} }) };
}

test('reads each profile once, and only those asked for', async () => {
  const { calls, live } = reader({ A: ['x'], B: ['y'] });

  await live.read([A, B]);
  await live.read([B, A]);

  expect(calls).toEqual(['A', 'B']);
  expect(live.known.profiles).toEqual([{ ...A, permissions: ['x'] }, { ...B, permissions: ['y'] }, C]);
  expect([live.holds('y'), live.holds('z')]).toEqual([true, false]);
});

test('reads until it is enough, counting what it has', async () => {
  const { calls, live } = reader({ A: ['x'], B: ['y'], C: ['z'] });

  await live.read([A, B, C], (permissions) => permissions.includes('y'));
  await live.read([B, C], (permissions) => permissions.includes('y'));

  expect(calls).toEqual(['A', 'B']);
});

test('stops at the first that cannot be read: the others could not either', async () => {
  const { calls, live } = reader({ A: ['x'], B: Object.assign(new Error(), { name: 'AccessDeniedException' }) });

  await live.read([A, B, C]);
  await live.read([C]);

  expect(calls).toEqual(['A', 'B']);
  expect(live.known.unreadable).toEqual({ ListSecurityProfilePermissions: expect.stringContaining('access was denied') });
});

test('goes on after one that was deleted meanwhile', async () => {
  const { live } = reader({ A: Object.assign(new Error(), { name: 'ResourceNotFoundException' }), B: ['y'] });

  await live.read([A, B]);

  expect(live.known).toMatchObject({ profiles: [A, { permissions: ['y'] }, C], unreadable: {} });
});

test('likely administrators come first', () => {
  const named = ['Zed', 'Team lead', 'Sub admins', 'Admin', 'Agent'].map((name): LiveProfile => ({ id: name, arn: name, name }));

  expect(likelyAdministratorsFirst(named).map(({ name }) => name)).toEqual(['Admin', 'Sub admins', 'Team lead', 'Agent', 'Zed']);
});
