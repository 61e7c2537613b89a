import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ConnectEmulator } from '../../../emulator';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

describe('a live instance', () => {
  const live = liveInstance();
  const rename = (name: string, to: string) => Object.assign(live.instance.profile(name)!, { name: to });

  test('is recorded in a file, as documented, and nothing is changed', async () => {
    const { code, out, err } = await cli(['snapshot', live.instance.arn]);
    expect([code, out]).toEqual([0, '']);
    const file = `${live.instance.id}.snapshot.json`;
    const snapshot = documented<{ profiles: { name: string; permissions: string[] }[]; integrations: string[] }>('snapshot', readFileSync(file, 'utf8'));
    expect(snapshot.profiles.map(({ name, permissions }) => [name, permissions])).toEqual([
      ['Agent', ['BasicAgentAccess', 'OutboundCallAccess']], ['Supervisor', ['AccessMetrics', 'Brand.NewThing.View', 'Users.View']],
    ]);
    expect(snapshot.integrations).toEqual(['CASES_DOMAIN']);
    expect(err).toMatch(/^.*snapshot\.json written: 2 security profiles\.$/m);
    expect(live.emulator.writes()).toEqual([]);
    expect(existsSync(`${file}.partial`)).toBe(false);
  });

  test('tells the AI agents that holders of a profile may call', async () => {
    live.instance.changeProfile('Agent', { allowedAIAgents: ['arn:b', 'arn:a'].map((Arn) => ({ Arn, Type: 'THIRD_PARTY' })) });
    const { profiles } = documented<{ profiles: { aiAgents: string[] }[] }>('snapshot', (await cli(['snapshot', live.instance.arn, '--json'])).out);
    expect(profiles.map(({ aiAgents }) => aiAgents)).toEqual([['arn:a', 'arn:b'], []]);
  });

  test('tells which names the catalog lacks, with an entry to add', async () => {
    const { err } = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(err).toMatch(/1 permission of these profiles is not in the catalog\./);
    const entry = JSON.parse(/^\{[\s\S]*?^\}/m.exec(err)![0]) as object;
    expect(entry).toMatchObject({ name: 'Brand.NewThing.View', constant: 'BRAND_NEW_THING_VIEW', uiName: 'Brand new thing - View', level: 'view', status: 'unlisted' });
    expect(err).toMatch(/held by Supervisor/);
  });

  test('can be written to standard output alone', async () => {
    const { out } = await cli(['snapshot', live.instance.arn, '--json']);
    documented('snapshot', out);
    expect(existsSync(`${live.instance.id}.snapshot.json`)).toBe(false);
  });

  test('gives the same bytes in whatever order the service lists things', async () => {
    const { out } = await cli(['snapshot', live.instance.arn, '--json']);
    const other = await ConnectEmulator.start({ shuffle: 'another order' });
    other.restoreState(live.emulator.snapshotState());
    Object.assign(process.env, other.environment());
    expect((await cli(['snapshot', live.instance.arn, '--json'])).out).toBe(out);
    await other.close();
  });

  test('notes what may not be read, and ends with 3', async () => {
    const message = 'User: arn:aws:sts::111122223333:assumed-role/Reader/a is not authorized to perform: connect:ListInstanceAttributes';
    live.emulator.inject({ operation: 'ListInstanceAttributes', fault: { kind: 'error', code: 'AccessDeniedException', message, status: 403 }, times: 'forever' });
    const { code, err } = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(code).toBe(3);
    expect(err).toMatch(/^Not read: ListInstanceAttributes was denied: User: .* is not authorized to perform: connect:ListInstanceAttributes\.$/m);
    expect(JSON.parse(readFileSync('s.json', 'utf8'))).toMatchObject({ unreadable: { ListInstanceAttributes: expect.stringMatching(/denied/) } });
  });

  test('goes on where it was interrupted', async () => {
    live.emulator.inject({ operation: 'ListSecurityProfilePermissions', fault: { kind: 'error', code: 'ExpiredTokenException', status: 403 }, after: 1, times: 'forever' });
    const first = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect([first.code, first.err]).toEqual([3, expect.stringMatching(/^error: AWS did not accept your credentials \(ExpiredTokenException\)\. Sign in again\.$/m)]);
    expect(existsSync('s.json')).toBe(false);
    live.emulator.clearFaults();
    live.emulator.forgetRequests();
    const second = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(second.err).toMatch(/^Continuing an interrupted snapshot, with 1 profile already read\.$/m);
    expect(live.emulator.calls('ListSecurityProfilePermissions')).toHaveLength(1);
    expect((JSON.parse(readFileSync('s.json', 'utf8')) as { profiles: unknown[] }).profiles).toHaveLength(2);
    expect(existsSync('s.json.partial')).toBe(false);
  });

  /** What an attempt has left that was interrupted a moment ago. */
  async function interrupted() {
    live.emulator.inject({ operation: 'ListSecurityProfilePermissions', fault: { kind: 'error', code: 'ExpiredTokenException', status: 403 }, after: 1, times: 'forever' });
    await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    live.emulator.clearFaults();
    return JSON.parse(readFileSync('s.json.partial', 'utf8')) as { at: number };
  }

  test.each([['an hour and more ago', -3_600_001], ['in time to come', 60_000]])('reads everything again that was read %s', async (_, offset) => {
    const { at, ...left } = await interrupted();
    writeFileSync('s.json.partial', JSON.stringify({ at: at + offset, ...left }));
    expect((await cli(['snapshot', live.instance.arn, '-o', 's.json'])).err).not.toMatch(/Continuing/);
  });

  test('has the names that profiles have now, also of those that were read before', async () => {
    await interrupted();
    rename('Agent', 'Agents');
    rename('Supervisor', 'Supervisors');
    expect((await cli(['snapshot', live.instance.arn, '-o', 's.json'])).err).toMatch(/1 profile already read/);
    expect((JSON.parse(readFileSync('s.json', 'utf8')) as { profiles: { name: string }[] }).profiles.map(({ name }) => name)).toEqual(['Agents', 'Supervisors']);
  });

  describe('of which less can be read than before', () => {
    const denied = (operation: string) => live.emulator.inject({ operation, fault: { kind: 'error', code: 'AccessDeniedException', status: 403 }, times: 'forever' });
    const write = () => cli(['snapshot', live.instance.arn, '-o', 's.json']);
    const content = () => readFileSync('s.json', 'utf8');

    test('keeps the snapshot that there is, and says what is missing', async () => {
      await write();
      const before = content();
      denied('ListSecurityProfilePermissions');
      const { code, err } = await write();
      expect([code, content()]).toEqual([3, before]);
      expect(err).toMatch(/^error: s\.json has more than what could be read now, and was not replaced\. ListSecurityProfilePermissions was denied: .* Try again, or give another file with --output\.$/m);
    });

    test('replaces one that has no more', async () => {
      denied('ListUserHierarchyGroups');
      await write();
      rename('Agent', 'Agents');
      expect((await write()).code).toBe(3);
      expect(content()).toContain('"Agents"');
    });
  });

  test('keeps what people have added to it', async () => {
    await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    const snapshot = JSON.parse(readFileSync('s.json', 'utf8')) as object;
    writeFileSync('s.json', JSON.stringify({ ...snapshot, applicationNamespaces: ['com.example.orders'] }));
    await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(JSON.parse(readFileSync('s.json', 'utf8'))).toEqual({ ...snapshot, applicationNamespaces: ['com.example.orders'] });
  });

  test('does not replace the snapshot of another one', async () => {
    await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    const other = live.emulator.addInstance({ profiles: [{ name: 'Agent', permissions: ['Users.View'] }] });
    const { code, err } = await cli(['snapshot', other.arn, '-o', 's.json']);
    expect([code, err]).toEqual([3, expect.stringContaining(`s.json is the snapshot of ${live.instance.arn}, and was not replaced by one of ${other.arn}.`)]);
  });

  test('does not replace a snapshot of a form that this version does not know', async () => {
    await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    const newer = readFileSync('s.json', 'utf8').replace(/snapshot\/\d+/, 'snapshot/99');
    writeFileSync('s.json', newer);
    const { code, err } = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect([code, err]).toEqual([3, expect.stringContaining('s.json is a snapshot of another form, "connect-profiles/snapshot/99", and was not replaced.')]);
    expect(readFileSync('s.json', 'utf8')).toBe(newer);
  });

  (process.platform === 'win32' ? test.skip : test)('is written into a pipe, which is not read before', async () => {
    execFileSync('mkfifo', ['pipe']);
    const reader = spawn('cat', ['pipe']);
    const read = text(reader.stdout);
    expect((await cli(['snapshot', live.instance.arn, '-o', 'pipe'])).code).toBe(0);
    documented('snapshot', await read);
  });

  test('replaces what is no snapshot', async () => {
    writeFileSync('s.json', 'null');
    expect((await cli(['snapshot', live.instance.arn, '-o', 's.json'])).code).toBe(0);
  });

  test.each(['', '{', '{"at": 1, "snapshot": "{}"}', 'null'])('starts over where what is left of the last attempt is %j', async (left) => {
    writeFileSync('s.json.partial', left);
    const { code, err } = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(code).toBe(0);
    expect(err).not.toMatch(/Going on/);
  });

  test('that does not exist is answered with a line', async () => {
    const arn = live.instance.arn.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await cli(['snapshot', arn])).toMatchObject({ code: 3, err: `error: No instance ${arn} was found with these credentials. Check the ARN, the account and the Region.\n` });
  });

  test('Ctrl-C ends it', async () => {
    live.emulator.inject({ operation: 'ListSecurityProfiles', fault: { kind: 'hang' }, times: 'forever' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    expect(await cli(['snapshot', live.instance.arn, '-o', 's.json'], { signal: controller.signal })).toMatchObject({ code: 130, err: 'Interrupted.\n' });
    expect(existsSync('s.json')).toBe(false);
  });
});

describe('a busy instance', () => {
  // Two more than it lets through at once.
  const live = liveInstance({ throttling: true }, { profiles: [...Array(7).keys()].map((number) => ({ name: `Role ${number}`, permissions: ['Users.View'] })) });

  test('is read within its rates', async () => {
    const { code, err } = await cli(['snapshot', live.instance.arn, '-o', 's.json']);
    expect(code).toBe(0);
    expect(err).toMatch(/^Reading profiles: 7 of 7$/m);
    expect(live.emulator.requests.filter(({ status }) => status === 429)).toEqual([]);
  });
});

test.each([
  ['arn:aws:connect:us-east-1:111122223333:instance', 2, /^error: "arn:aws:connect:us-east-1:111122223333:instance" is not the ARN of a Connect instance\./],
])('%s is wrong usage', async (arn, code, problem) => {
  const ran = await cli(['snapshot', arn]);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(problem);
});

test('an instance that cannot be reached is answered with a line', async () => {
  process.env.AWS_ENDPOINT_URL_CONNECT = 'http://127.0.0.1:9';
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'x';
  const { code, err } = await cli(['snapshot', 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555']);
  delete process.env.AWS_ENDPOINT_URL_CONNECT;
  expect([code, err]).toEqual([3, expect.stringMatching(/^error: Connect could not be reached \(ECONNREFUSED\)/)]);
});

test.each([
  ['HTML', '<html>Sign in</html>', 'DescribeInstance was answered with something that is not from Connect, such as the page of a proxy.'],
  ['nothing in particular', '{}', 'Connect answered without an instance.'],
])('a proxy that answers %s with 200 leaves the snapshot as it is', async (_, body, why) => {
  const server = createServer((__, answer) => answer.writeHead(200).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_CONNECT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x',
  });
  writeFileSync('s.json', 'as it is');
  const { code, err } = await cli(['snapshot', 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555', '-o', 's.json']);
  process.env = before;
  server.close();
  expect([code, readFileSync('s.json', 'utf8')]).toEqual([3, 'as it is']);
  expect(err).toContain(`could be read, so nothing was written. ${why}`);
  expect(err).not.toMatch(/\$response/);
}, 60_000);
