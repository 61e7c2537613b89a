import type { Shown } from '../reporter';

/** A page without the folders of the machine that it was made on: paths in it begin where somebody else has them as well. */
export function* withoutFolders(shown: Shown, folders: readonly string[]): Iterable<string> {
  const parts = typeof shown === 'string' ? [shown] : shown;
  const patterns = folders.map((folder) => folder.replace(/[\\/]$/, '')).filter((folder) => folder !== '').map(patternOf);
  for (const part of parts) {
    yield patterns.reduce((text, pattern) => text.replace(pattern, ''), part);
  }
}

/** What stands before a path; behind a letter or a slash, it is a part of something longer. */
function patternOf(folder: string): RegExp {
  return new RegExp(`(?<![\\w./:\\\\-])${folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}[\\\\/]+`, 'g');
}
