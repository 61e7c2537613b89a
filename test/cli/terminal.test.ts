import { processTerminal } from '../../src/cli/terminal';

const terminal = (columns: number | undefined) => processTerminal({
  stdout: { isTTY: true, columns }, stderr: { isTTY: true }, env: {},
} as unknown as NodeJS.Process);

test.each([[80, 80], [0, undefined], [undefined, undefined]])('a terminal of %s columns has room for %s', (columns, room) => {
  expect(terminal(columns).style.columns).toBe(room);
});
