import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Path of a file below the root of the repository that the working directory is in, with slashes; below the working directory where
 * that is in none. `undefined` for a file that is outside or not there, such as one of a Git revision.
 */
export function repositoryPath(file: string, directory = process.cwd()): string | undefined {
  const given = resolve(directory, file);
  if (!statSync(given, { throwIfNoEntry: false })?.isFile()) {
    return undefined;
  }
  // Code hosts show no file by the name of a link to it.
  const path = relative(rootOf(realpathSync(directory)), realpathSync(given));
  const parts = path.split(sep);
  return parts[0] === '..' || isAbsolute(path) ? undefined : parts.join('/');
}

/** The root of the repository that a directory is in; the directory itself where it is in none. */
export function rootOf(directory: string): string {
  for (let folder = directory; folder !== dirname(folder); folder = dirname(folder)) {
    // A worktree has a file of that name.
    if (existsSync(join(folder, '.git'))) {
      return folder;
    }
  }
  return directory;
}
