import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface PackageJson {
  readonly version: string;
  readonly repository?: { readonly url?: string };
}

/** Version of the package that the command is a part of. */
export function version(): string {
  return packageJson().version;
}

/** Address of the page that explains the rules, in the repository that the package names; `undefined` where it names none. */
export function rulesPage(): string | undefined {
  const repository = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(packageJson().repository?.url ?? '')?.[1];
  return repository === undefined ? undefined : `https://github.com/${repository}/blob/HEAD/docs/rules.md`;
}

/** The nearest one: a bundle is below that of the package that ships it, the sources are below that of the repository. */
function packageJson(directory = __dirname): PackageJson {
  const file = join(directory, 'package.json');
  return existsSync(file) || directory === dirname(directory) ? JSON.parse(readFileSync(file, 'utf8')) as PackageJson : packageJson(dirname(directory));
}
