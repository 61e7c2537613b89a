/**
 * What the log of a pipeline takes for commands: a line that begins with two colons, whatever blanks or colors are in front of them
 * (GitHub Actions), and two number signs before a word in brackets, anywhere (GitHub Actions, Azure Pipelines, TeamCity).
 */
const COMMANDS = [
  [/^((?:[^\S\n]|\u001b\[[\d;]*m)*:):/gm, '$1 :'],
  [/##(?=[\w-]*\[)/g, '# #'],
] as const;

/** A text in which the log of a pipeline finds no commands: names of others can begin like one. */
export function withoutLogCommands(text: string): string {
  return COMMANDS.reduce((some, [command, words]) => some.replace(command, words), text);
}
