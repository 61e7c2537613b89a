import { cli } from './support/run-cli';

const COMMANDS = ['report', 'diff', 'explain', 'check', 'snapshot', 'import', 'drift'];

test('the help lists every command and the exit codes', async () => {
  const { code, out } = await cli(['--help']);
  expect(code).toBe(0);
  COMMANDS.forEach((command) => expect(out).toMatch(new RegExp(`^  ${command} `, 'm')));
  expect(out).toMatch(/Exit codes: 0 no findings, 1 findings, 2 wrong usage, 3 could not be determined, 130 interrupted\./);
});

test.each(COMMANDS)('%s --help has examples, and --json', async (command) => {
  const { code, out } = await cli([command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/Examples:\n {2}connect-profiles /);
  expect(out).toMatch(/--json/);
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
