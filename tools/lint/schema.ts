import Ajv, { type ErrorObject } from 'ajv';
import type { LintFinding, LintRule } from './lint-rule';
import type { Catalog } from '../support/catalog';

/** Of a file, which definition of the schema it has, by the member of the catalog that it is read into. */
const FILES = {
  abilities: 'abilities.json',
  corrections: 'corrections.json',
  exceptions: 'exceptions.json',
  features: 'features.json',
  noPermissions: 'no-permissions.json',
  quotas: 'quotas.json',
  renamed: 'renamed.json',
  sayings: 'sayings.json',
  sources: 'sources.json',
  tagRestrictedResources: 'tag-restricted-resources.json',
} as const satisfies Partial<Record<keyof Catalog, string>>;

/** Every file has the shape that `schema.json` gives it. */
export const schema: LintRule = {
  id: 'schema',
  check: (catalog) => {
    const ajv = new Ajv({ allErrors: true });
    ajv.addSchema(catalog.schema, 'catalog');
    const check = (file: string, pointer: string, data: unknown): LintFinding[] => (
      ajv.validate(`catalog#${pointer}`, data) ? [] : (ajv.errors ?? []).map((error) => ({ file, ...tell(error, data) }))
    );
    return [
      ...catalog.sections.flatMap(({ file, ...section }) => check(file, '', section)),
      ...Object.entries(FILES).flatMap(([key, file]) => check(file, `/definitions/${key}`, catalog[key as keyof typeof FILES])),
    ];
  },
};

/** Names the permission instead of its position, which nobody can find in a long file. */
function tell(error: ErrorObject, data: unknown): { name: string; message: string } {
  const position = /^\/permissions\/(\d+)(.*)$/.exec(error.instancePath);
  const [, index, rest] = position ?? [];
  const name = position ? (data as { permissions: { name?: string }[] }).permissions[Number(index)]?.name : undefined;
  const details = Object.values(error.params).map((value) => JSON.stringify(value)).join(', ');
  return { name: name ?? (error.instancePath || '/'), message: `${rest ?? ''} ${error.message} (${details})`.trim() };
}
