import { InputError } from '../../formats/input-error';
import { runProcess, type RunOptions } from '../run-process';

/**
 * Runs git and gives what it writes.
 *
 * @throws InputError if git is not installed, or refuses
 */
export async function git(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await attempt(args, options);
  if (code !== 0) {
    throw new InputError(`git ${args[0]} failed: ${stderr.trim().split('\n')[0] || `exit code ${code}`}`);
  }
  return stdout;
}

/** The commit that a revision names; `undefined` where it names none, or this is no git repository. */
export async function commitOf(revision: string, options: RunOptions = {}): Promise<string | undefined> {
  const { code, stdout } = await attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], options);
  return code === 0 ? stdout.trim() : undefined;
}

/** The commit where the current branch left a revision; `undefined` where they have none in common. */
export async function mergeBase(revision: string, options: RunOptions = {}): Promise<string | undefined> {
  const commit = await commitOf(revision, options);
  const { code, stdout } = commit === undefined ? { code: 1, stdout: '' } : await attempt(['merge-base', commit, 'HEAD'], options);
  return code === 0 ? stdout.trim() : undefined;
}

/** The folder of the working directory in its repository: empty for the root, and otherwise with a slash at its end. */
export async function prefixOf(options: RunOptions = {}): Promise<string> {
  return (await git(['rev-parse', '--show-prefix'], options)).trim();
}

async function attempt(args: readonly string[], options: RunOptions) {
  try {
    return await runProcess('git', args, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { code: 127, stdout: '', stderr: 'git is not installed' };
    }
    throw error;
  }
}
