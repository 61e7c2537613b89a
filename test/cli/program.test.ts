import { cli } from './support/run-cli';

const COMMANDS = ['report', 'diff', 'explain', 'check', 'snapshot', 'import', 'drift', 'access'];

/** The example lines of a command's help, from what is typed to its options. */
async function examplesOf(command: string): Promise<string[]> {
  return (await cli([command, '--help'])).out.split('\n').filter((line) => /^ {2}npx connect-profiles /.test(line)).map((line) => line.replace(/ +#.*$/, ''));
}

test('the help lists every command and the exit codes', async () => {
  const { code, out } = await cli(['--help']);
  expect(code).toBe(0);
  COMMANDS.forEach((command) => expect(out).toMatch(new RegExp(`^  ${command} `, 'm')));
  expect(out).toMatch(/Exit codes: 0 no findings, 1 findings, 2 wrong usage, 3 could not be determined,\n130 interrupted\./);
});

test.each(COMMANDS)('%s --help has examples, and --json', async (command) => {
  const { code, out } = await cli([command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/Examples:\n {2}npx connect-profiles /);
  expect(out).toMatch(/--json/);
});

test.each(['', ...COMMANDS])('%s --help fits a terminal of 80 columns', async (command) => {
  const { out } = await cli([...command === '' ? [] : [command], '--help']);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test.each(COMMANDS)('examples of %s --help have options that exist', async (command) => {
  for (const example of await examplesOf(command)) {
    const [, , name, ...words] = example.trim().split(/\s+/);
    const { out } = await cli([name!, '--help']);
    const unknown = words.filter((word) => /^-/.test(word)).filter((option) => !new RegExp(`^ {2}(-\\w, )?(--[\\w-]+, )?${option}\\b`, 'm').test(out));
    expect([example, unknown]).toEqual([example, []]);
  }
});

test('the version is the package\'s', async () => {
  expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [['reprot'], /unknown command 'reprot'\n\(Did you mean report\?\)/],
  [['report', '--formt', 'csv'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
  [['help', 'reprot'], /unknown command 'reprot'/],
  [['explain'], /missing required argument 'name'/],
  [['diff', 'a', 'b', '--fail-on', 'nonsense'], /--fail-on does not accept "nonsense"\. Allowed are privilege-escalation, /],
])('%j is wrong usage, and says what would be right', async (args, problem) => {
  const { code, err } = await cli(args);
  expect(err).toMatch(problem);
  expect(code).toBe(2);
});
