import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the package that the command is a part of; from a bundle and from the sources it is equally far away. */
export function version(): string {
  const { version: text } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string };
  return text;
}
