import Ajv, { type ErrorObject } from 'ajv';
import type { LintFinding, LintRule } from './lint-rule';
import type { Catalog } from '../support/catalog';

const FILES = ['corrections', 'exceptions', 'features', 'quotas', 'renamed', 'sources'] as const;

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
      ...FILES.flatMap((name) => check(`${name}.json`, `/definitions/${name}`, contentOf(catalog, name))),
    ];
  },
};

function contentOf(catalog: Catalog, name: typeof FILES[number]): unknown {
  return catalog[name];
}

/** Names the permission instead of its position, which nobody can find in a long file. */
function tell(error: ErrorObject, data: unknown): { name: string; message: string } {
  const position = /^\/permissions\/(\d+)(.*)$/.exec(error.instancePath);
  const [, index, rest] = position ?? [];
  const name = position ? (data as { permissions: { name?: string }[] }).permissions[Number(index)]?.name : undefined;
  const details = Object.values(error.params).map((value) => JSON.stringify(value)).join(', ');
  return { name: name ?? (error.instancePath || '/'), message: `${rest ?? ''} ${error.message} (${details})`.trim() };
}
