import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** From a bundle and from the sources it is equally far away. */
function packageJson(): PackageJson {
  return JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as PackageJson;
}
