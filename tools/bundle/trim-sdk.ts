import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * What the handler does not need of the SDK, and why esbuild cannot tell by itself. Each trim is tried on the SDK's own
 * files, and the build fails when one no longer finds what it was written for: the SDK is pinned, and changing it is a
 * reason to look here.
 */
export function trimSdk(): Plugin {
  return {
    name: 'trim-sdk',
    setup(build) {
      const applied = new Set<string>();
      for (const trim of TRIMS) {
        build.onLoad({ filter: trim.file }, ({ path }) => {
          const source = readFileSync(path, 'utf8');
          const contents = trim.rewrite(source);
          if (contents === source) {
            return { errors: [{ text: `The trim "${trim.name}" found nothing to do in ${path}. Has the SDK changed?` }] };
          }
          applied.add(trim.name);
          return { contents, loader: path.endsWith('.json') ? 'json' : 'js' };
        });
      }
      build.onEnd((result) => {
        const idle = TRIMS.map(({ name }) => name).filter((name) => !applied.has(name));
        if (idle.length > 0 && result.errors.length === 0) {
          return { errors: [{ text: `These trims met none of their files: ${idle.join(', ')}. Has the SDK changed?` }] };
        }
        return {};
      });
    },
  };
}

interface Trim {
  readonly name: string;
  readonly file: RegExp;
  rewrite(source: string): string;
}

const TRIMS: readonly Trim[] = [
  {
    // The shapes of all operations are arrays that name each other, which esbuild keeps for fear of side effects; and every
    // error has a class. Errors without one still come with their name, and the handler matches by nothing else.
    name: 'schemas of unused operations, classes of errors',
    file: /client-connect[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/,
    rewrite: (source) => source
      .replace(/^((?:export )?var [\w$]+ = )\[([\s\S]*?)\];$/gm, '$1/* @__PURE__ */ (() => [$2])();')
      .replace(/^n0_registry\.registerError\(.*\);$/gm, ''),
  },
  {
    // Lambda gives its role's credentials to the process as environment variables.
    name: 'credential providers other than the environment',
    file: /credential-provider-node[\\/]dist-es[\\/]index\.js$/,
    rewrite: () => 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
  },
  {
    // No operation of Connect streams events; the SDK would load this when one did.
    name: 'event streams',
    file: /smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/,
    rewrite: () => 'export {};',
  },
  {
    // A function has no home directory with settings in it.
    name: 'configuration files',
    file: /shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    rewrite: (source) => `${/^export \{ CONFIG_PREFIX_SEPARATOR .*$/m.exec(source)![0]}
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Of its own package file the client only tells the version, in its user agent.
    name: 'package files',
    file: /client-connect[\\/]package\.json$/,
    rewrite: (source) => JSON.stringify({ version: (JSON.parse(source) as { version: string }).version }),
  },
];
