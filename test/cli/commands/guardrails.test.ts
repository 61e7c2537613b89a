import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { writeSnapshot } from '../../../src/formats/instance-snapshot';
import { instanceWith } from '../../review/support/access';
import { templateOf, write } from '../../review/support/assembly';
import { inTemporaryDirectory } from '../support/in-directory';
import { cli } from '../support/run-cli';
import { documented } from '../support/schemas';

Object.assign(globalThis, { PAGE_STYLE: '', PAGE_SCRIPT: '', REVIEW_STYLE: '' });

inTemporaryDirectory();

const ACCESS = ['Users.EditPermission'];
const HEARING = ['CallRecordings.Unredacted.Access'];
const OURS = {
  schema: 'connect-profiles/guardrails/1',
  title: 'Ours',
  guardrails: [
    { id: 'apart', reason: 'whoever gives access does not use it', exclusiveSets: [ACCESS, HEARING], waivable: true },
    { id: 'no-access', reason: 'access is given elsewhere', forbidPermissions: ACCESS },
  ],
};

const config = (content: object) => write('.', 'connect-profiles.config.json', content);

beforeEach(() => {
  write('.', 'ours.json', OURS);
  write('.', 'app.json', templateOf([{ id: 'Desk', name: 'Desk', permissions: ACCESS }, { id: 'Quality', name: 'Quality', permissions: HEARING }]));
  const profiles = { Desk: ACCESS, Quality: HEARING, Old: [...ACCESS, ...HEARING] };
  write('.', 's.json', writeSnapshot(instanceWith(profiles, { 'Desk+Quality': ['ada', 'bob'], 'Old': ['eve'] })));
});

describe('check', () => {
  interface Found { readonly rule: string; readonly role?: string; readonly people?: number }
  const found = async (...args: string[]) => {
    const { out } = await cli(['check', 'app.json', '--snapshot', 's.json', '--json', ...args]);
    const { stacks, instances } = documented<{ stacks: { findings: Found[] }[]; instances: { findings: Found[] }[] }>('check', out);
    return [...stacks, ...instances].flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith('guardrail-'))
      .map(({ rule, role, people }) => [rule, role?.split('/').pop()!.replace('0A1B2C3D', ''), people]);
  };

  test('judges what people hold, in roles of the app and in profiles of the instance, by packs that are no part of the app', async () => {
    expect(await found()).toEqual([]);
    expect(await found('--guardrails', 'ours.json')).toEqual(expect.arrayContaining([
      ['guardrail-apart', 'Desk', 2], ['guardrail-apart', 'Quality', 2], ['guardrail-no-access', 'Desk', 2],
    ]));
    expect(await found('--guardrails', 'ours.json')).toContainEqual(['guardrail-apart', 'Old', 1]);
    expect((await cli(['check', 'app.json', '--snapshot', 's.json', '--guardrails', 'ours.json'])).code).toBe(1);
  });

  test('judges by the packs of the configuration file', async () => {
    config({ guardrails: ['ours.json'] });
    expect(await found()).toEqual([['guardrail-apart', 'Desk', 2], ['guardrail-apart', 'Quality', 2]]);
  });
});

test('diff tells which guardrails of a pack a change comes to violate', async () => {
  write('.', 'after.json', templateOf([{ id: 'Desk', name: 'Desk', permissions: ACCESS }, { id: 'Quality', name: 'Quality', permissions: [...ACCESS, ...HEARING] }]));
  const appeared = async (...args: string[]) => (JSON.parse((await cli(['diff', 'app.json', 'after.json', '--json', ...args])).out) as {
    findings: { appeared: { rule: string }[] };
  }).findings.appeared.map(({ rule }) => rule).filter((rule) => rule.startsWith('guardrail-'));
  expect(await appeared()).toEqual([]);
  expect((await appeared('--guardrails', 'ours.json')).sort()).toEqual(['guardrail-apart', 'guardrail-no-access']);
});

describe('the configuration file', () => {
  const rules = async (args: string[] = []) => (JSON.parse((await cli(['report', 'app.json', '--json', ...args])).out) as { findings: { rule: string }[] })
    .findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('guardrail-'));

  test('names packs of the library, files beside it, and guardrails of its own', async () => {
    mkdirSync('sub');
    write('sub', 'more.json', { ...OURS, guardrails: [{ id: 'more', reason: 'so', forbidPermissions: HEARING }] });
    write('sub', 'c.json', { guardrails: ['separation-of-duties', '../ours.json', 'more.json', { id: 'own', reason: 'so', forbidPermissions: HEARING }] });
    expect((await rules(['--config', 'sub/c.json'])).sort()).toEqual(['guardrail-more', 'guardrail-no-access', 'guardrail-own']);
  });

  test.each([
    [['privcy'], 'privcy is neither a file nor a pack of guardrails.'],
    [['ours.json', { id: 'apart', reason: 'so', forbidPermissions: HEARING }], 'has a guardrail "apart", and so has a pack that it names'],
    [['ours.json', 'ours.json'], 'guardrails has more than one "ours.json"'],
    [[7], 'guardrails[0] is 7.'],
  ])('with %j is refused', async (guardrails, message) => {
    config({ guardrails });
    const { code, err } = await cli(['report', 'app.json']);
    expect([code, err]).toEqual([3, expect.stringContaining(message)]);
  });

  test('of a revision counts with the packs of that revision', async () => {
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main', ...args]);
    config({ guardrails: ['./ours.json'] });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'a');
    write('.', 'ours.json', { ...OURS, guardrails: [] });
    expect((await cli(['diff', 'HEAD:app.json', 'app.json'])).out).toMatch(/no-access/);
  });
});

describe('an access review', () => {
  const NO_ACCESS = { profile: 'Desk', rule: 'guardrail-no-access', reason: 'Trial' };
  const apart = (profile: string, more: object = {}) => ({ profile, rule: 'guardrail-apart', reason: 'Small team', owner: 'Service desk', until: '2026-12-31', ...more });
  const review = async (waivers: object[], ...args: string[]) => {
    config({ guardrails: ['ours.json'], waivers });
    const { out, code } = await cli(['access', 's.json', '--json', ...args], { now: () => new Date('2026-10-01T08:00:00Z') });
    interface Review { guardrails: { id: string; verdict: string; acceptedFor: number[] }[]; findings: { rule: string; message: string }[] }
    const { guardrails, findings } = documented<Review>('access', out);
    return { code, verdicts: guardrails.map(({ id, verdict, acceptedFor }) => `${id} ${verdict} ${acceptedFor.length}`), findings };
  };

  test('goes by the guardrails of the file', async () => {
    expect((await review([])).verdicts).toEqual(['apart violated 0', 'no-access violated 0']);
    expect((await review([], '--guardrails', 'privacy')).verdicts).toHaveLength(6);
  });

  test('accepts what every profile that it comes from has a waiver for, where the guardrail can be waived', async () => {
    expect((await review([apart('Desk'), apart('Old')])).verdicts[0]).toBe('apart violated 1');
    expect((await review([apart('Desk'), apart('Quality'), apart('Old')])).verdicts[0]).toBe('apart accepted 2');
    expect((await review([apart('*')])).verdicts[0]).toBe('apart accepted 2');
    expect((await review([apart('*', { permissions: ACCESS })])).verdicts[0]).toBe('apart violated 0');
    expect((await review([NO_ACCESS, { ...NO_ACCESS, profile: 'Old' }])).verdicts[1]).toBe('no-access violated 0');
  });

  test('shows waivers with their owner and their end wherever it is read', async () => {
    config({ guardrails: ['ours.json'], waivers: [apart('*')] });
    for (const format of ['text', 'html', 'csv', 'markdown']) {
      const { out } = await cli(['access', 's.json', '--format', format], { now: () => new Date('2026-10-01T08:00:00Z') });
      expect(out.replace(/\\|\s+/g, ' ').replace(/ +/g, ' ')).toMatch(/Accepted:(<\/b>)? .*Small team \(owner: Service desk, until 2026-12-31 ?\)/);
    }
  });

  test('finds waivers that have ended, and those that are for no profile, such as a person', async () => {
    const { verdicts, findings } = await review([apart('*', { until: '2026-09-30' }), apart('eve')]);
    expect(verdicts[0]).toBe('apart violated 0');
    expect(findings.filter(({ rule }) => rule === 'ended-waiver').map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^The waiver of guardrail-apart \("Small team"\) of .*Desk.* ended on 2026-09-30, so it waives nothing\. Its owner is Service desk\.$/));
    for (const format of ['text', 'html', 'markdown']) {
      const { out } = await cli(['access', 's.json', '--format', format], { now: () => new Date('2026-10-01T08:00:00Z') });
      expect(out.replace(/\\/g, '').replace(/\s+/g, ' ')).toContain('ended on 2026-09-30, so it waives nothing. Its owner is Service desk.');
    }
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unused-waiver', message: expect.stringContaining('is for the profile "eve"') }));
  });
});
