import fc from 'fast-check';
import { withoutLogCommands } from '../../src/cli/log-commands';

test.each([
  ['::add-mask::secret', ': :add-mask::secret'],
  ['a\n  ::error file=a.ts::b', 'a\n  : :error file=a.ts::b'],
  ['\u001b[33m::warning::a', '\u001b[33m: :warning::a'],
  ['a ##vso[task.setvariable variable=x]y', 'a # #vso[task.setvariable variable=x]y'],
  ['##[add-mask]x', '# #[add-mask]x'],
  ['##teamcity[buildStop]', '# #teamcity[buildStop]'],
])('%j is no command any more', (text, shown) => {
  expect(withoutLogCommands(text)).toBe(shown);
});

test.each(['AWS::Connect::SecurityProfile', 'a ::error::', '## Heading', '## Heading [1]', '# #', 'https://a'])('%j is none', (text) => {
  expect(withoutLogCommands(text)).toBe(text);
});

/** As the runner of GitHub Actions and the agent of Azure Pipelines recognize them. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || /##\w*\[/.test(line);

test('whatever the text is, no line is a command', () => {
  const text = fc.array(fc.constantFrom(':', '::', '#', '##', '[', 'vso[', '\n', ' ', '\t', '\r', '\u00a0', 'error', 'x')).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (some) => {
    expect(withoutLogCommands(some).split(/\r\n|\n|\r/).filter(isCommand)).toEqual([]);
  }), { numRuns: 300 });
});
