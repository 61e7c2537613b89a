import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

const ROOT = path.join(__dirname, '..', '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const workflow = parse(read('.github/workflows/fuzz.yml'));

test('readers are given other inputs once a week, and many more than in verify', () => {
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
  const { run, env } = workflow.jobs.fuzz.steps.at(-1);
  expect(JSON.parse(read('package.json')).scripts).toHaveProperty([run.replace('npm run ', '')]);
  expect(env).toEqual({ PROPERTY_SEED: 'random', PROPERTY_TIMES: expect.stringMatching(/^\d{2,}$/) });
});

test('every folder of the corpus has a reader, and every reader a corpus', () => {
  const folders = fs.readdirSync(path.join(ROOT, 'test/fuzz/corpus'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const readers = fs.readdirSync(path.join(ROOT, 'test/fuzz')).flatMap((file) => /^(.*)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(readers.sort()).toEqual(folders.sort());
});
