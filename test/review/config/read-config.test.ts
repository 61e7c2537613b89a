import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { readConfig } from '../../../src/review/config/read-config';

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '../../../docs/schemas/config.schema.json'), 'utf8')) as { readonly $id: string };

const isValid = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(SCHEMA);

/** Everything that there is. */
const FULL = {
  $schema: SCHEMA.$id,
  app: 'cdk.out',
  synth: 'npx tsx app.ts',
  snapshots: ['production.snapshot.json'],
  failOn: { report: 'warning', check: 'error', diff: ['privilege-escalation', 'undetermined'], drift: ['any-change'] },
  strictness: 'strict',
  severities: { 'destructive-permission': 'error', 'guardrail-no-deletion': 'warning' },
  waivers: [{
    profile: 'Case reader', stack: 'Prod/*', rule: 'feature-dependency', permissions: ['Cases.View'], reason: 'Trial', owner: 'Case team', until: '2027-03-31',
  }],
  guardrails: ['privacy', {
    id: 'no-deletion', reason: 'Only operations delete', scope: 'Prod', forbidPermissions: ['Users.Delete'], forbidRisks: ['destructive'],
    exclusiveSets: [['Users.EditPermission'], ['Evaluation.Create']], waivable: true,
  }],
};

function problemsOf(text: string): string[] {
  try {
    readConfig(text, 'connect-profiles.config.yaml');
    return [];
  } catch (error) {
    const { message, output } = error as { readonly message: string; readonly output?: string };
    return [message, ...output?.split('\n').map((line) => line.trim()) ?? []];
  }
}

test('a file says everything that it can in JSON and in YAML', () => {
  const { $schema: _, ...said } = FULL;
  expect(readConfig(JSON.stringify(FULL), 'x')).toEqual({ ...said, guardrails: FULL.guardrails.slice(1), packs: ['privacy'], failOn: { ...FULL.failOn, report: ['warning'], check: ['error'] } });
  expect(readConfig('app: cdk.out\nwaivers:\n  - { profile: A, rule: drift, reason: Trial, until: 2027-03-31 } # decided in the board\n', 'x'))
    .toEqual({ app: 'cdk.out', waivers: [{ profile: 'A', rule: 'drift', reason: 'Trial', until: '2027-03-31' }] });
});

test('an empty file says nothing', () => {
  expect(['', '{}', '# later'].map((text) => readConfig(text, 'x'))).toEqual([{}, {}, {}]);
});

test('everything that is wrong is said at once, with its place, what is there, what is allowed and the nearest name', () => {
  expect(problemsOf(`
severites: {}
strictness: harsh
severities: { destructive-permision: error, drift: fatal }
failOn: { diff: [privilege-escalations] }
waivers:
  - { profile: Reader, rule: unknown-nam, until: 2027-02-30, owner: 7 }
guardrails:
  - { id: no deletion, reason: Only operations delete, forbidPermissions: [Users.Delet], forbidRisks: [] }
  - { id: empty, reason: Because }
`)).toEqual([
    'connect-profiles.config.yaml has 11 errors; docs/cli.md describes the configuration file:',
    expect.stringMatching(/^severites is not known\. Did you mean severities\? Allowed are \$schema, app, failOn, guardrails, severities, /),
    expect.stringMatching(/^failOn\.diff\[0\] is "privilege-escalations", which is not what this command can fail on\. Did you mean privilege-escalation\?/),
    expect.stringMatching(/^strictness is "harsh", which is not a strictness\. Allowed are lenient, normal and strict\.$/),
    expect.stringMatching(/^severities\.destructive-permision is "destructive-permision", which is not a rule\. Did you mean destructive-permission\? Allowed are access-metrics, /),
    expect.stringMatching(/^severities\.drift is "fatal", which is not a severity\. Allowed are error, info, off and warning\.$/),
    expect.stringMatching(/^waivers\[0\]\.rule is "unknown-nam", which is not a rule\. Did you mean unknown-name\?/),
    'waivers[0].reason is missing. It must be given.',
    'waivers[0].owner is 7. Give a text that is not empty.',
    'waivers[0].until is "2027-02-30". Give the last day on which the waiver holds as year, month and day, such as 2027-03-31.',
    expect.stringMatching(/^guardrails\[0\]\.forbidPermissions\[0\] is "Users\.Delet", which is not a permission\. Did you mean Users\.Delete\?$/),
    expect.stringMatching(/^guardrails\[1\] is no guardrail\. Guardrail "empty": it forbids nothing\./),
  ]);
});

test('a guardrail is known by its ID alone', () => {
  const guardrail = { id: 'one', reason: 'Because', forbidRisks: ['destructive'] };
  expect(problemsOf(JSON.stringify({ guardrails: [guardrail, guardrail] }))).toContain('guardrails has more than one "one". Give each an ID of its own, and each pack once.');
});

test('what is neither JSON nor YAML, or has a key twice, is refused in one sentence', () => {
  expect(problemsOf('app: [')[0]).toMatch(/^connect-profiles\.config\.yaml is neither JSON nor YAML \(/);
  expect(problemsOf('app: a\napp: b')[0]).toMatch(/Map keys must be unique/);
  expect(problemsOf('[]')).toEqual([expect.any(String), expect.stringMatching(/^The file is a list\. Give an object/)]);
  expect(problemsOf(`a: &a [x]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nd: [${'*c,'.repeat(50)}]`)[0]).toMatch(/cannot be read as YAML/);
});

/** Every place of a value, as the keys that lead to it. */
function placesOf(value: unknown): string[][] {
  return typeof value !== 'object' || value === null ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, one]) => placesOf(one).map((rest) => [key, ...rest]))];
}

/** A copy in which one place has something else; `undefined` removes it. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) {
    return to;
  }
  const copy = (Array.isArray(value) ? [...value as unknown[]] : { ...value as object }) as Record<string, unknown>;
  const one = changed(copy[key], rest, to);
  if (one === undefined) {
    return Array.isArray(copy) ? (copy as unknown[]).filter((_, index) => String(index) !== key)
      : Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  }
  copy[key] = one;
  return copy;
}

/** What the reader knows and a schema cannot say: names of the catalog. */
const BEYOND_SCHEMA = /is not a permission\./;

test('the schema and the reader refuse the same', () => {
  expect(isValid(FULL)).toBe(true);
  const values = [undefined, null, 7, ' ', 'nothing like it', [], ['nothing like it'], { nothing: 'like it' }];
  const places = placesOf(FULL);
  const differing = [...places, ...places.map((place) => [...place, 'more'])].flatMap((place) => values.flatMap((to) => {
    if (place.length === 0 && to === undefined) {
      return [];
    }
    const config = changed(FULL, place, to);
    const problems = problemsOf(JSON.stringify(config));
    const isSame = isValid(config) === (problems.length === 0) || problems.slice(1).every((one) => BEYOND_SCHEMA.test(one));
    return isSame ? [] : [`${place.join('.')} = ${JSON.stringify(to)}: ${problems.join(' ')}`];
  }));
  expect(places.length).toBeGreaterThan(40);
  expect(differing).toEqual([]);
});

test('the address of the schema is that of its file in the repository', () => {
  const { repository } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { repository: { url: string } };
  const name = /github\.com\/(.+)\.git$/.exec(repository.url)![1];
  expect(SCHEMA.$id).toBe(`https://raw.githubusercontent.com/${name}/HEAD/docs/schemas/config.schema.json`);
});
