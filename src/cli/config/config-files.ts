import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CONFIG_FILES, type Config } from '../../review/config/config';

/**
 * The configuration file of a call: the one that it was given, or else that of the project. What is compared with an earlier
 * revision is judged by the file of that revision, so that a change of the file is seen like any other.
 */
export class ConfigFiles {
  /** For a call that reads none. */
  public static none(): ConfigFiles {
    return new ConfigFiles({});
  }

  /**
   * Reads the file of a call.
   *
   * @param given the file that the options name: nothing else is read
   * @throws InputError if the file that was given does not exist, or a file is not as it should be
   */
  public static async read(given?: string, signal?: AbortSignal): Promise<ConfigFiles> {
    const path = given ?? nearest(process.cwd());
    if (path === undefined) {
      return new ConfigFiles({}, undefined, signal);
    }
    const { readConfigFile } = await import('../actions/actions');
    return new ConfigFiles(readConfigFile(path, given ?? relative(process.cwd(), path)), path, signal, given !== undefined);
  }

  private constructor(
    private readonly config: Config,
    private readonly path?: string,
    private readonly signal?: AbortSignal,
    private readonly isGiven = false,
  ) {}

  /** What the file says; nothing if there is none. */
  public here(): Config {
    return this.config;
  }

  /** A path in the file as the command takes it: in the file, it begins at the folder of the file. */
  public resolve(path: string): string {
    return this.path === undefined ? path : beside(this.path, path);
  }

  /** The app that commands read where they are given none: a file beside the configuration file, or any other input. */
  public app(): string | undefined {
    const { app } = this.here();
    return app === undefined || !existsSync(this.resolve(app)) ? app : this.resolve(app);
  }

  /** What the file said in a commit. */
  public async in(commit: string): Promise<Config> {
    if (this.isGiven) {
      return this.here();
    }
    const { configIn } = await import('../actions/actions');
    return configIn(commit, this.signal);
  }
}

/** A path in a file, as the command takes it. */
export function beside(file: string, path: string): string {
  return join(relative(process.cwd(), dirname(file)), path);
}

/** The file of the working directory, or of one above it up to the root of the repository; outside of repositories, nothing above is looked at. */
function nearest(start: string): string | undefined {
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) {
      break;
    }
    if (folder === dirname(folder)) {
      folders.splice(1);
      break;
    }
  }
  return folders.flatMap((folder) => CONFIG_FILES.map((name) => join(folder, name))).find((path) => existsSync(path));
}
