import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

interface Snapshot {
  readonly aiAgents?: readonly { readonly arn: string; readonly profiles: readonly string[] }[];
  readonly personalData?: string;
  readonly people?: readonly { readonly profiles: readonly string[]; readonly people: number; readonly names?: readonly string[] }[];
}

inTemporaryDirectory();

const AI_AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/11111111-2222-3333-4444-555555555555/66666666-7777-8888-9999-000000000000:1';
const OTHER_AGENT = AI_AGENT.replace(':1', ':2');

const live = liveInstance({}, {
  profiles: [{ name: 'Agent', permissions: ['BasicAgentAccess'] }, { name: 'Lead' }, { name: 'Nobody' }],
  users: [
    { username: 'jdoe-secret', profiles: ['Agent'] }, { username: 'zed-secret', profiles: ['Lead', 'Agent'] }, { username: 'amy-secret', profiles: ['Agent', 'Lead'] },
  ],
});

const take = (...options: string[]) => cli(['snapshot', live.instance.arn, '-o', 's.json', ...options]);
const content = () => readFileSync('s.json', 'utf8');
const untimed = () => content().replace(/"taken": ".*"/, '');
const written = () => documented<Snapshot>('snapshot', content());
const named = ({ people = [] }: Snapshot) => people.map(({ profiles, ...rest }) => (
  { profiles: profiles.map((id) => live.instance.profile(id)!.name).sort(), ...rest }));
const denied = () => live.emulator.inject({ operation: 'SearchUsers', fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });

test('nobody is looked at unless it is asked for', async () => {
  await take();
  expect(written()).not.toHaveProperty('people');
  expect(live.emulator.calls('SearchUsers')).toEqual([]);
});

test('--users records how many people hold which profiles, and no name', async () => {
  const { code, err } = await take('--users');
  expect([code, err]).toEqual([0, expect.stringMatching(/^s\.json written: 3 security profiles, 3 people in 2 combinations of them\.$/m)]);
  expect(named(written())).toEqual(expect.arrayContaining([{ profiles: ['Agent'], people: 1 }, { profiles: ['Agent', 'Lead'], people: 2 }]));
  expect(written()).not.toHaveProperty('personalData');
  expect(content() + err).not.toContain('-secret');
});

test('--user-names records the names too, and the file and the command say that it has personal data, without any name in the log', async () => {
  const { out, err } = await take('--user-names');
  expect(named(written())).toEqual(expect.arrayContaining([{ profiles: ['Agent', 'Lead'], people: 2, names: ['amy-secret', 'zed-secret'] }]));
  expect(written().personalData).toBe('This file holds personal data: the user names of 3 people. Keep it out of version control, and only as long as it is needed.');
  expect(err).toContain(written().personalData);
  expect(out + err).not.toContain('-secret');
});

test('the same people give the same bytes, in whatever order the service lists them', async () => {
  await take('--user-names');
  const before = untimed();
  live.instance.users.reverse().forEach((user) => user.securityProfileIds.reverse());
  await take('--user-names');
  expect(untimed()).toBe(before);
});

test('who cannot be read is noted as everything else is, and the exit code is 3', async () => {
  denied();
  expect((await take('--users')).code).toBe(3);
  expect(JSON.parse(content())).toMatchObject({ unreadable: { SearchUsers: expect.stringMatching(/^SearchUsers was denied/) } });
});

test('what an interrupted snapshot leaves has no names', async () => {
  live.emulator.inject({ operation: 'ListSecurityProfilePermissions', fault: { kind: 'error', code: 'ExpiredTokenException', status: 403 }, after: 1, times: 'forever' });
  const { out, err } = await take('--user-names');
  expect(existsSync('s.json.partial')).toBe(true);
  expect(readdirSync('.').map((file) => readFileSync(file, 'utf8')).join() + out + err).not.toContain('-secret');
});

test('a snapshot that says who holds profiles is not replaced by one that does not', async () => {
  await take('--users');
  const before = content();
  const { code, err } = await take();
  expect([code, content()]).toEqual([3, before]);
  expect(err).toMatch(/^error: s\.json says who holds profiles, and was not replaced by a snapshot that does not\. Add --users, or give another file with --output\.$/m);
});

test('names are replaced by numbers where only those are wanted', async () => {
  await take('--user-names');
  expect((await take('--users')).code).toBe(0);
  expect(content()).not.toContain('-secret');
});

test('--ai-agent records what AI agents hold, each once, also one that holds nothing', async () => {
  live.instance.addAiAgent({ arn: AI_AGENT, profiles: ['Lead', 'Agent'] });
  live.instance.addAiAgent({ arn: OTHER_AGENT });
  const { code } = await take('--ai-agent', OTHER_AGENT, '--ai-agent', AI_AGENT, '--ai-agent', AI_AGENT);
  const { aiAgents = [], people } = written();
  const names = aiAgents.map(({ arn, profiles }) => [arn, profiles.map((id) => live.instance.profile(id)!.name).sort()]);
  expect([code, people, names]).toEqual([0, undefined, [[AI_AGENT, ['Agent', 'Lead']], [OTHER_AGENT, []]]]);
  expect(live.emulator.calls('SearchUsers')).toEqual([]);
});

test('an AI agent that is not there was not read, and is not taken for one that holds nothing', async () => {
  live.instance.addAiAgent({ arn: AI_AGENT, profiles: ['Agent'] });
  expect((await take('--ai-agent', AI_AGENT, '--ai-agent', OTHER_AGENT)).code).toBe(3);
  expect(JSON.parse(content())).toMatchObject({
    aiAgents: [{ arn: AI_AGENT }], unreadable: { [`ListEntitySecurityProfiles of ${OTHER_AGENT}`]: expect.stringMatching(/^ListEntitySecurityProfiles /) },
  });
});

test('what is no AI agent is wrong usage', async () => {
  const { code, err } = await take('--ai-agent', 'support');
  expect([code, err]).toEqual([2, expect.stringContaining('"support" is not the ARN of an AI agent. Expected arn:aws:wisdom:')]);
});
