import { processTerminal } from '../../src/cli/terminal';

const terminal = (columns: number | undefined) => processTerminal({
  stdout: { isTTY: true, columns }, stderr: { isTTY: true }, env: {},
} as unknown as NodeJS.Process);

test.each([[120, 120], [0, 80], [undefined, 80]])('a terminal of %s columns has room for %s', (columns, room) => {
  expect(terminal(columns).style.columns).toBe(room);
});

test('in a file or a pipe, lines are as on a usual terminal', () => {
  expect(processTerminal({ stdout: { columns: 200 }, stderr: {}, env: {} } as unknown as NodeJS.Process).style.columns).toBe(80);
});
