import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useBundle } from './support/bundle';
import { templateOf, write } from '../review/support/assembly';
import { temporaryDirectory } from '../review/support/temporary';

const directory = temporaryDirectory();
const command = useBundle();

/** Takes away all files of the command that are neither its first two nor called like one of these. */
function keep(...names: RegExp[]): void {
  const folder = dirname(command.file);
  const others = readdirSync(folder).filter((file) => file.endsWith('.js') && ![/^connect-profiles\./, /^main\./, ...names].some((name) => name.test(file)));
  expect(others).not.toEqual([]);
  others.forEach((file) => rmSync(join(folder, file)));
}

test('what asks AWS for nothing does without its client', async () => {
  keep(/^actions\./, /^chunk/, /^explain\./, /^file-reporters\./);
  write(directory.path, 't.json', templateOf([{ id: 'Agent' }]));
  expect(await command.run(['report', 't.json', '--format', 'markdown'], { cwd: directory.path })).toMatchObject({ code: 0, err: '' });
});

test('explaining a permission does without what reads apps', async () => {
  keep(/^chunk/, /^explain\./);
  expect(await command.run(['explain', 'Users.View'], { cwd: directory.path })).toMatchObject({ code: 0, err: '' });
});

test('help, the version and wrong usage do without what commands do', async () => {
  keep();
  for (const args of [['--help'], ['--version'], ['help', 'diff'], ['report', '--help']]) {
    expect(await command.run(args)).toMatchObject({ code: 0, err: '' });
  }
  for (const args of [['reprot'], ['diff'], ['report', '--format', 'pdf']]) {
    expect(await command.run(args)).toMatchObject({ code: 2, err: expect.stringMatching(/^error: /) as string });
  }
});
