import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..', '..');
const FILE = path.join(ROOT, '.github', 'workflows', 'release.yml');
const text = fs.readFileSync(FILE, 'utf8');
const workflow = parse(text);
const commands = (job: string): string => workflow.jobs[job].steps.map(({ run }: { run?: string }) => run ?? '').join('\n');

test('only the tag of a version starts it', () => {
  expect(workflow.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
});

const publishing = Object.keys(workflow.jobs).filter((job) => commands(job).includes('publib'));

test('the version goes in first, and after the tests nothing is done but an upload', () => {
  const { steps } = workflow.jobs.build;
  const verified = steps.findIndex(({ run }: { run?: string }) => run === 'npm run verify -- --ci --languages');
  expect(steps[verified].env).toEqual({ RELEASE: 'true' });
  expect(steps[verified - 1].run).toMatch(/npm version [^]*release-notes/);
  expect(steps.slice(verified + 1).map(({ uses }: { uses?: string }) => uses?.split('@')[0])).toEqual(['actions/upload-artifact', 'actions/upload-artifact']);
});

test('everything is verified before anything is published', () => {
  expect(publishing).toHaveLength(5);
  expect(publishing.map((job) => workflow.jobs[job].needs)).toEqual(publishing.map(() => 'build'));
});

test.each(publishing)('%s publishes what has the digests that were printed, and makes nothing of its own', (job) => {
  const { steps } = workflow.jobs[job];
  expect(steps.at(-2)).toEqual({ 'run': 'sha256sum --check --quiet SHA256SUMS', 'working-directory': 'dist' });
  expect(steps.filter(({ run }: { run?: string }) => run).length).toBe(2);
});

test('what the bundles hold, and the digests, go with the release', () => {
  expect(commands('notes')).toMatch(/gh release create [^]* dist\/SHA256SUMS dist\/sbom\/\*\.json/);
});

test.each(['npm', 'pypi', 'maven', 'nuget'])('%s is published to, after a person approved', (registry) => {
  expect(commands(registry)).toContain(`publib-${registry}`);
  expect(workflow.jobs[registry].environment).toBe('release');
});

test('the module for Go is pushed to its repository, after a person approved', () => {
  expect(commands('go')).toContain('publib-golang');
  expect(workflow.jobs.go.environment).toBe('release');
});

test('no registry is named by its host, so that machines use those they are set up for', () => {
  expect(text.match(/\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|net)\b/g)?.filter((host) => host !== 'users.noreply.github.com') ?? []).toEqual([]);
});

test('every secret that it uses is in docs/versioning.md', () => {
  const documented = fs.readFileSync(path.join(ROOT, 'docs', 'versioning.md'), 'utf8');
  const used = [...text.matchAll(/(?:secrets|vars)\.(\w+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
});
