import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { instanceWith, type Profiles } from '../../review/support/access';
import { templateOf, write } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { liveInstance } from '../support/live';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

// The bundle has them as texts.
Object.assign(globalThis, { PAGE_STYLE: '', PAGE_SCRIPT: '', REVIEW_STYLE: '' });

inTemporaryDirectory();
const live = liveInstance({}, {
  profiles: [{ name: 'Admin', permissions: ['Users.EditPermission'] }, { name: 'Agent', permissions: ['BasicAgentAccess'] }],
  users: [{ username: 'ada', profiles: ['Admin', 'Agent'] }, { username: 'bob', profiles: ['Agent'] }],
});

const NOW = new Date('2026-10-01T08:00:00Z');
const access = (...args: string[]) => cli(['access', ...args], { now: () => NOW });

const PROFILES = { Desk: ['Users.EditPermission'], Quality: ['CallRecordings.Unredacted.Access'], Unread: undefined };

function snapshot(name: string, people?: Parameters<typeof instanceWith>[1], profiles: Profiles = PROFILES): string {
  write('.', name, writeSnapshot(instanceWith(profiles, people, { taken: '2026-09-30T07:00:00Z' })));
  return name;
}

test.each([
  [{ Desk: 1 }, [], 0],
  [{ 'Desk+Quality': 1 }, [], 0],
  [{ 'Desk+Quality': 1 }, ['--guardrails', 'separation-of-duties'], 1],
  [{ 'Desk+Quality': 1 }, ['--guardrails', 'separation-of-duties', '--fail-on', 'never'], 0],
  [{ Quality: 1 }, ['--guardrails', 'payment-card-data'], 0],
  [{ Quality: 1 }, ['--guardrails', 'payment-card-data', '--fail-on', 'warning'], 1],
  [{ 'Desk+Unread': 1 }, [], 3],
  [{ 'Desk+Unread': 1, 'Desk+Quality': 1 }, ['--guardrails', 'separation-of-duties'], 1],
  [undefined, [], 3],
])('people who hold %j, with %j, end with %d', async (people, args, code) => {
  expect(await access(snapshot('s.json', people), ...args)).toMatchObject({ code });
});

test('JSON is as documented, with everything that a review can have', async () => {
  const before = snapshot('before.json', { Desk: ['ada'], Quality: ['eve'] }, { ...PROFILES, Gone: [] });
  const after = snapshot('after.json', { 'Desk+Quality': ['ada'], 'Desk+Unread+other': ['bob'] });
  const { out } = await access(after, '--since', before, '--guardrails', 'separation-of-duties', '--json');
  const review = documented<{ digest: string; taken: string; reviewed: string; changes: { digest: string } }>('access', out);
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(review).toMatchObject({ digest: digest(after), taken: '2026-09-30T07:00:00Z', reviewed: '2026-10-01T08:00:00Z', changes: { digest: digest(before) } });
  documented('access', (await access(snapshot('numbers.json', { Desk: 3 }), '--json')).out);
  documented('access', (await access(snapshot('nobody.json'), '--json')).out);
});

test.each(['\ufeff', '', '\r\n'])('the digest is what sha256sum prints of the file, whose text begins with %j', async (mark) => {
  const file = snapshot('s.json', { Desk: 1 });
  writeFileSync(file, mark + readFileSync(file, 'utf8'));
  const [digest] = execFileSync('sha256sum', [file], { encoding: 'utf8' }).split(' ');
  await access(file, ...['html', 'csv', 'json', 'md'].flatMap((ending) => ['-o', `review.${ending}`]), '--format', 'text');
  const reviews = ['html', 'csv', 'json', 'md'].map((ending) => readFileSync(`review.${ending}`, 'utf8'));
  for (const review of [...reviews, (await access(file)).out]) {
    expect(review).toContain(digest);
    expect(review).toContain('arn:aws:connect:us-east-1:111122223333:instance/');
    expect(review).toMatch(/2026-09-30[T ]07:00:00/);
    expect(review).toMatch(/2026-10-01[T ]08:00:00/);
    expect(review).toMatch(/catalog/);
  }
});

test('nobody at all, people without names and an earlier snapshot without people are said as they are', async () => {
  expect((await access(snapshot('none.json', {}))).out).toContain('\nNobody holds any of the 3 profiles.\n');
  const before = snapshot('before.json');
  expect((await access(snapshot('s.json', { Desk: 2 }), '--since', before)).out.replace(/\s+/g, ' ')).toContain('Only profiles are compared: who held which of them is not in both snapshots.');
});

test('one run writes the page, the sheet and the JSON', async () => {
  const { code, out } = await access(snapshot('s.json', { Desk: ['ada'] }), '-o', 'review.html', '-o', 'review.csv', '-o', 'review.json', '-o', 'review.md');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(readFileSync('review.html', 'utf8')).toContain('<h1>Access review</h1>');
  expect(readFileSync('review.csv', 'utf8')).toContain('ada,person,1,Desk,profile,Desk,Give access,');
});

test('a live instance is read with the people of it, and their names only where they are wanted', async () => {
  const { out } = await access(live.instance.arn, '--live', '--json');
  expect(JSON.parse(out)).toMatchObject({ people: 2, hasNames: false, taken: '2026-10-01T08:00:00Z' });
  expect(out).not.toContain('"ada"');
  expect((await access(live.instance.arn, '--user-names', '--json')).out).toContain('"ada"');
});

test('the digest of a live instance is that of the snapshot that could have been recorded', async () => {
  const { digest } = JSON.parse((await access(live.instance.arn, '--json')).out) as { digest: string };
  await cli(['snapshot', live.instance.arn, '--users', '--output', 's.json'], { now: () => NOW });
  expect(JSON.parse((await access('s.json', '--json')).out)).toMatchObject({ digest });
});

test('profiles that are no roles of an app are marked', async () => {
  write('.', 't.json', templateOf([{ id: 'A', name: 'Desk' }]));
  expect((await access(snapshot('s.json', { Desk: 1 }), '--app', 't.json')).out).toMatch(/Quality: in no code\n/);
});

test.each([
  [['s.json', '--live'], 's.json is not the ARN of an instance, and --live reads a live one.'],
  [['s.json', '--user-names'], 's.json is not the ARN of an instance, and --user-names and --ai-agent are for a live one.'],
  [['s.json', '--since', 'other.json'], 'other.json is the snapshot of arn:aws:connect:us-east-1:111122223333:instance/other, and cannot be compared with'],
  [['s.json', '--since', 'later.json'], 'later.json was recorded on 2026-10-01T07:00:00Z, and what is reviewed on 2026-09-30T07:00:00Z: it is not earlier.'],
])('%j is wrong usage', async (args, message) => {
  snapshot('s.json', { Desk: 1 });
  write('.', 'later.json', writeSnapshot(instanceWith(PROFILES, { Desk: 1 }, { taken: '2026-10-01T07:00:00Z' })));
  write('.', 'other.json', writeSnapshot({ ...instanceWith({}), arn: 'arn:aws:connect:us-east-1:111122223333:instance/other' }));
  expect(await access(...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});
