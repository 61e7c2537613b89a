/**
 * Judges the words of everything that people outside of the project read: docstrings of the public API, as .jsii has them,
 * the README and docs/, and the help of the command.
 *
 *   tsx tools/lint-words/main.ts
 *
 * Prints what is wrong with which sentence, and fails if anything is. Sentences that stay as they are stand in
 * exceptions.json, each with its reason.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import { docstringsOf } from './docstrings';
import { documentsIn } from './documents';
import { helpTextsOf } from './help-texts';
import { lintWords, type WordException } from './run';
import type { CommandContext } from '../../src/cli/command-context';
import { buildProgram } from '../../src/cli/program';
import { processTerminal } from '../../src/cli/terminal';
import type { Assembly } from '../api-docs/assembly';
import { ROOT } from '../build/paths';

function main(): void {
  if (!existsSync(join(ROOT, '.jsii'))) {
    throw new Error('There is no .jsii, which has the docstrings. Run "npx jsii" first.');
  }
  // Nothing runs, so there is no need of what a run needs.
  const program = buildProgram({ terminal: processTerminal() } as CommandContext, () => undefined);
  const texts = [...docstringsOf(loadAssemblyFromPath(ROOT, false) as Assembly), ...documentsIn(ROOT), ...helpTextsOf(program)];
  const exceptions: WordException[] = JSON.parse(readFileSync(join(__dirname, 'exceptions.json'), 'utf8'));
  const findings = lintWords(texts, exceptions);
  findings.forEach(({ place, rule, sentence, message }) => console.error(`${place}: "${sentence}" ${message} (${rule})`));
  console.log(`${texts.length} public texts, ${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

main();
