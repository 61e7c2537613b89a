import type { Command } from 'commander';
import type { PublicText } from './public-text';

/** What `--help` of a command line and of each of its commands says: descriptions, arguments, options, and what follows them. */
export function helpTextsOf(program: Command): PublicText[] {
  return [program, ...program.commands].flatMap((command) => {
    const name = command === program ? program.name() : `${program.name()} ${command.name()}`;
    return [
      command.description(),
      ...command.registeredArguments.map(({ description }) => description),
      ...command.options.map(({ description }) => description),
      ...afterHelp(command).split('\n').flatMap((line) => line.trim().split(/ {2,}/)),
    ].filter((text) => text !== '').map((text) => ({ place: `${name} --help`, text }));
  });
}

/** What a command adds to the help that is made of its options. */
function afterHelp(command: Command): string {
  let written = '';
  command.copyInheritedSettings(command).configureOutput({ writeOut: (text) => { written += text; } }).outputHelp();
  return written.slice(command.helpInformation().length);
}
