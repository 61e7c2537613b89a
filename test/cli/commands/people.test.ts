import { templateOf, write } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli, type Ran } from '../support/run-cli';
import { documented } from '../support/schemas';

interface OfRoles { readonly roles: readonly { readonly title: string; readonly people?: number }[] }

inTemporaryDirectory();

const live = liveInstance({}, {
  profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess'] }, { name: 'Lead', permissions: ['BasicAgentAccess'] }],
  users: ['jdoe', 'asmith', 'zed'].map((username) => ({ username: `${username}-secret`, profiles: ['Agent'] })),
});

/** An app of both roles, of which the first has one permission more. */
function writeApp(): void {
  write('.', 'app.json', templateOf(['Agent', 'Lead'].map((id) => (
    { id, properties: { InstanceArn: live.instance.arn }, permissions: id === 'Agent' ? ['BasicAgentAccess', 'Users.EditPermission'] : ['BasicAgentAccess'] }))));
}

beforeEach(writeApp);

test('a live instance is asked for its users only where somebody wants to know', async () => {
  await cli(['check', 'app.json', '--live']);
  expect(live.emulator.calls('SearchUsers')).toEqual([]);
});

test.each([
  ['--live', ['--live', '--users']], ['--snapshot', ['--snapshot', 's.json']],
])('check, drift and diff say how many people hold the roles with %s, and name nobody', async (_, options) => {
  await cli(['snapshot', live.instance.arn, '--user-names', '-o', 's.json']);
  const before = options[0] === '--live' ? [] : ['app.json'];
  const [check, drift, diff] = await Promise.all([
    cli(['check', 'app.json', ...options, '--json']), cli(['drift', 'app.json', ...options, '--json']), cli(['diff', ...before, 'app.json', ...options, '--json']),
  ]) as [Ran, Ran, Ran];
  expect(documented<{ stacks: OfRoles[] }>('check', check.out).stacks[0]!.roles.map(({ title, people }) => [title, people])).toEqual([['Agent', 3], ['Lead', 0]]);
  expect(documented<{ instances: OfRoles[] }>('drift', drift.out).instances[0]!.roles.map(({ people }) => people)).toEqual([3, 0]);
  expect(documented<OfRoles>('diff', diff.out).roles.map(({ title, people }) => [title, people])).toEqual([['Agent', 3], ['Lead', 0]]);
  expect([check, drift, diff].map(({ out, err }) => out + err).join()).not.toContain('-secret');
});
