import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** What is published, a folder for each language. */
export const DIST = join(ROOT, 'dist');

/** What the packages are made of. */
export const STAGE = join(ROOT, '.build');
