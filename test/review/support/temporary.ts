import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for each test of a file, removed after it; its name has a space, because paths of users do. */
export function temporaryDirectory(): { readonly path: string } {
  const current = { path: '' };
  beforeEach(() => {
    current.path = mkdtempSync(join(tmpdir(), 'connect profiles '));
  });
  afterEach(() => rmSync(current.path, { recursive: true, force: true }));
  return current;
}
