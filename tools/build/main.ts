/**
 * Builds everything that is published, into dist/. Whatever is tested, shown or published comes from there.
 *
 *   npm run build                   every language; needs Python, Java and Maven
 *   npm run build -- python         that for some language, and for TypeScript, which is in all others
 */
import { rmSync } from 'node:fs';
import { loadAssemblyFromPath } from '@jsii/spec';
import { stageCommand } from './command';
import { compile } from './compile';
import { describePackages, writeDigests } from './digests';
import { writeFunctions } from './function';
import { correctGoReadme } from './go-readme';
import { packTargets } from './languages';
import { stageLibrary } from './library';
import { packNpm } from './npm';
import { DIST } from './paths';
import { writeSboms } from './sbom';
import { chosenTargets } from './targets';
import { translateSnippets } from '../languages/snippets';

const USAGE = `npm run build                   every language; needs Python, Java and Maven
npm run build -- python         that for some language, and for TypeScript, which is in all others`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    return console.log(USAGE);
  }
  const targets = chosenTargets(args);
  const others = targets.filter((target) => target !== 'js');
  rmSync(DIST, { recursive: true, force: true });

  const functions = await step('Bundling the functions', writeFunctions);
  await step('Compiling the library', compile);
  if (others.length > 0) {
    await step('Compiling and translating the examples of README and docs', translateSnippets);
  }
  const library = await step('Laying out the library', () => stageLibrary(functions));
  const command = await step('Bundling the command', stageCommand);
  await step('Packing for npm', () => packNpm([library, command]));
  await step('Listing what the bundles hold', () => writeSboms([library, command]));
  if (others.length > 0) {
    await step(`Generating and packing for ${others.join(', ')}`, () => packTargets(library, others));
  }
  if (others.includes('go')) {
    correctGoReadme(loadAssemblyFromPath(library.directory, false));
  }
  writeDigests();
  console.log(`\n${describePackages()}`);
}

async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  console.log(`${title} …`);
  return work();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
