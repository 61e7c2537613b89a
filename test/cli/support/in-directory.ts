import { temporaryDirectory } from '../../review/support/temporary';

/** A directory of its own for each test, which is the current one while the test runs. */
export function inTemporaryDirectory(): { readonly path: string } {
  const directory = temporaryDirectory();
  const before = process.cwd();
  beforeEach(() => process.chdir(directory.path));
  afterEach(() => process.chdir(before));
  return directory;
}
