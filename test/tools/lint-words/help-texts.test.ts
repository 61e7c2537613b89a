import { Command } from 'commander';
import { helpTextsOf } from '../../../tools/lint-words/help-texts';

test('descriptions, arguments, options and what follows them are texts, of a program and of its commands', () => {
  const program = new Command('shelves').description('Keeps shelves.').addHelpText('after', '\nExit codes: 0 clean.');
  program.command('add').description('Adds a shelf.').argument('[room]', 'where it stands').option('--wide', 'a wide one')
    .addHelpText('after', '\nExamples:\n  shelves add --wide   for atlases');
  expect(helpTextsOf(program).map(({ place, text }) => `${place}: ${text}`)).toEqual([
    'shelves --help: Keeps shelves.',
    'shelves --help: Exit codes: 0 clean.',
    'shelves add --help: Adds a shelf.',
    'shelves add --help: where it stands',
    'shelves add --help: a wide one',
    'shelves add --help: Examples:',
    'shelves add --help: shelves add --wide',
    'shelves add --help: for atlases',
  ]);
});
