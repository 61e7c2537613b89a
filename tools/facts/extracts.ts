import { canonical } from './canonical';
import { extractSchemas } from './cloudformation';
import { extractApi } from './connect-api';
import { extractIam } from './iam';
import { iamSources } from './iam-sources';
import { noticeOf } from './notice';
import type { Packages } from './packages';
import type { Wanted } from './wanted';

/** Everything in `facts/` that the tool writes, by path. */
export type Extracts = ReadonlyMap<string, string>;

/** The file of a resource type. */
export const fileOfType = (type: string) => `cloudformation/${type.replace(/::/g, '-')}.json`;

/** What the packages say of what is wanted. */
export function extract(packages: Packages, { types, operations, actions }: Wanted): Extracts {
  return new Map([
    ['NOTICE', noticeOf(packages)],
    ...Object.entries(extractSchemas(packages.schemas, types)).map(([type, schema]) => [fileOfType(type), canonical(schema)] as const),
    ['connect-api.json', canonical(extractApi(packages.apiModel, operations))],
    ['iam.json', canonical(extractIam(iamSources(packages), actions))],
  ]);
}
