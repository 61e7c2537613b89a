import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ConnectEmulator } from '../../../emulator';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

inTemporaryDirectory();

describe('a live instance', () => {
  const live = liveInstance();

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
