import { flags } from '../../../tools/support/flags';

/** Asks for the flags of a tool, and gives them, or what the tool ended with instead. */
function started(...args: string[]) {
  const said: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => said.push(`out: ${text}`));
  jest.spyOn(console, 'error').mockImplementation((text: string) => said.push(`err: ${text}`));
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    return [...flags('npm run it -- [--ci]', ['ci', 'languages'], args)];
  } catch (error) {
    return { ended: (error as Error).message, said: said.join() };
  }
}

afterEach(() => jest.restoreAllMocks());

test('flags that are given are told', () => {
  expect(started()).toEqual([]);
  expect(started('--languages', '--ci')).toEqual(['ci', 'languages']);
});

test('help says how a tool is used instead of running it', () => {
  expect(started('--help')).toEqual({ ended: 'exit 0', said: 'out: npm run it -- [--ci]' });
});

test.each(['--cy', 'ci', '--ci=yes'])('what a tool does not know ends it: %s', (argument) => {
  expect(started('--ci', argument)).toEqual({ ended: 'exit 2', said: expect.stringMatching(/^err: .*\n\nnpm run it -- \[--ci\]$/) });
});
