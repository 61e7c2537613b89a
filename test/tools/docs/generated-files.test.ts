import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

test('whoever contributes is told of every generated file', () => {
  const [, table] = /Never edit a generated file:\n\n([^]*?)\n\n/.exec(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))!;
  const told = table.split('\n').flatMap((row) => [...row.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, path]) => path));
  const generated = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file}`)
    .filter((file) => /^ *\/\/ .*\bgenerated (?:from .* )?by tools\/generate\/main\.ts/im.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(generated.length).toBeGreaterThan(5);
  expect(generated.filter((file) => !told.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
});
