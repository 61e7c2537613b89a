import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './a-catalog';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync(join(ROOT, 'catalog'), join(root, 'catalog'), { recursive: true });
  symlinkSync(join(ROOT, 'facts'), join(root, 'facts'));
  symlinkSync(join(ROOT, 'src'), join(root, 'src'));
});

afterEach(() => rmSync(root, { recursive: true }));

function runLint() {
  return spawnSync(join(ROOT, 'node_modules', '.bin', 'tsx'), [join(ROOT, 'tools', 'lint', 'main.ts'), '--root', root], { encoding: 'utf8' });
}

test('a catalog without fault is passed in silence', () => {
  expect(runLint()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('each finding is a line with file, name, message and rule, and fails the run', () => {
  const file = join(root, 'catalog', 'renamed.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"ContactFlows.View"', '"Flows.View"'));
  expect(runLint()).toMatchObject({
    status: 1,
    stderr: 'renamed.json: Contactflow.View: became Flows.View, which the catalog does not have (known-names)\n',
  });
});
