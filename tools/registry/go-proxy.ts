import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run';

const PROGRAM = join(__dirname, 'go-proxy');

/** Modules of Go as files, in the form of a module proxy. */
export class GoProxy {
  /** @param directory for the modules; may have some already */
  constructor(private readonly directory: string) {}

  /** For GOPROXY. */
  public get url(): string {
    return pathToFileURL(this.directory).href;
  }

  /** Adds the module in a folder. */
  public add(version: string, folder: string): void {
    run('go', ['run', '.', this.directory, version, folder], { cwd: PROGRAM });
  }
}
