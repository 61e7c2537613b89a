import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { useBundle } from './support/bundle';
import { inTemporaryDirectory } from './support/in-directory';
import { cli } from './support/run-cli';
import { APP_METADATA } from '../../src/formats/assembly-names';
import { INSTANCE_ARN, write, writeAssembly } from '../review/support/assembly';

const directory = inTemporaryDirectory();
const bundle = useBundle();

/** The command is of the version that the nearest package.json has. */
const NEAREST = () => join(dirname(bundle.file), 'package.json');
beforeAll(() => {
  const shipped = existsSync(NEAREST()) ? JSON.parse(readFileSync(NEAREST(), 'utf8')) as object : {};
  writeFileSync(NEAREST(), JSON.stringify({ ...shipped, version: '1.2.0' }));
});

/** An assembly that some version of the library wrote. */
function assembly(name: string, library?: string) {
  writeAssembly(name, [{ id: 'Agent' }]);
  const metadata = JSON.parse(readFileSync(join(name, 'Stack.metadata.json'), 'utf8'));
  write(name, 'Stack.metadata.json', { ...metadata, '/Stack': [{ type: APP_METADATA, data: { library } }] });
}

const run = (...args: string[]) => bundle.run(args, { cwd: directory.path });
const NOTE = 'parts that connect-profiles 1.2.0 does not know may be missing, because cdk-connect-security-profiles 1.3.0 wrote this app. '
  + 'To have them: npx connect-profiles@1.3.0';
const written = (command: string) => `Not read: ${NOTE} ${command}\n`;

test('the command says its own version', async () => {
  expect((await run('--version')).out).toBe('1.2.0\n');
});

test('an assembly of a newer library is said to be one, with what to run, in every form of a report', async () => {
  assembly('cdk.out', '1.3.0');
  expect(await run('report', 'cdk.out', '--stack', 'St*')).toMatchObject({ code: 0, err: written('report cdk.out --stack \'St*\'') });
  expect(JSON.parse((await run('report', '--json')).out).unread).toEqual([NOTE]);
  expect((await run('report', '--format', 'markdown')).out).toContain('`npx connect-profiles@1.3.0`');
  expect((await run('report', '--format', 'html')).out).toContain(`<li>${NOTE}</li>`);
});

test('a comparison says it once, and is undetermined', async () => {
  assembly('one', '1.3.0');
  assembly('two', '1.3.0');
  expect(await run('diff', 'one', 'two')).toMatchObject({ code: 0, err: written('diff one two') });
  expect(await run('diff', 'one', 'two', '--fail-on', 'undetermined')).toMatchObject({ code: 1 });
  assembly('one', '1.2.0');
  expect(JSON.parse((await run('diff', 'one', 'two', '--json')).out).unread).toEqual([`two: ${NOTE}`]);
});

test('the other commands say it as well', async () => {
  assembly('cdk.out', '1.3.0');
  write('.', 's.json', { schema: 'connect-profiles/snapshot/1', arn: INSTANCE_ARN, profiles: [] });
  for (const command of ['explain BasicAgentAccess', 'check --snapshot s.json', 'drift --snapshot s.json', 'import s.json --mapping cdk.out']) {
    expect((await run(...command.split(' '))).err).toContain(written(command));
  }
});

test.each([['1.2.0'], ['1.2.0-rc.1'], ['1.1.9'], ['0.0.0'], ['next'], [undefined]])('%s is not newer', async (library) => {
  assembly('cdk.out', library);
  expect(await run('report')).toMatchObject({ code: 0, err: '' });
});

test('the command from its sources has the version of the repository', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
  expect((await cli(['--version'])).out).toBe(`${version}\n`);
});
