import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyInto, emptyStage, manifest, type StagedPackage } from './manifest';
import { ROOT } from './paths';
import { packagedDocument } from './readme';
import { licensesOf } from '../bundle/bundled-packages';
import { COMMAND_FILE, writeCommand } from '../bundle/command';
import { filesIn } from '../support/files';

const NAME = 'connect-profiles';

/** The command's document, which its package has as README. */
const README = 'src/cli/README.md';

/** Guardrails to copy and to change. */
const PACKS = 'packs';

/** Lays out the package of the command, which needs nothing installed. */
export async function stageCommand(): Promise<StagedPackage> {
  const directory = emptyStage(NAME);
  const bundle = await writeCommand(directory);
  writeFileSync(join(directory, 'package.json'), manifest(NAME, {
    description: 'Reviews Amazon Connect security profiles in CDK apps, CloudFormation templates and live instances',
    keywords: ['amazon-connect', 'aws', 'cloudformation', 'contact-center', 'permissions', 'review', 'security-profile'],
    bin: { [NAME]: COMMAND_FILE },
    files: [...Object.keys(bundle.files), 'LICENSES.txt', PACKS],
  }));
  ['LICENSE', ...filesIn(join(ROOT, PACKS)).map((file) => join(PACKS, file))].forEach((file) => copyInto(directory, file));
  writeFileSync(join(directory, 'README.md'), packagedDocument(readFileSync(join(ROOT, README), 'utf8'), README));
  chmodSync(bundle.file, 0o755);
  writeFileSync(join(directory, 'LICENSES.txt'), licensesOf(bundle));
  return { name: NAME, directory, bundle };
}
