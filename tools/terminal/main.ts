import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { animationOf } from './animation';
import { scenes } from './scenes';
import { TITLE } from './title';
import { ROOT } from '../build/paths';

const FILE = 'docs/images/terminal.svg';

/** Writes the moving picture of the README, which shows what the library and the command write today. */
async function main(): Promise<void> {
  writeFileSync(join(ROOT, FILE), animationOf(await scenes(), TITLE));
  console.log(FILE);
}

void main();
