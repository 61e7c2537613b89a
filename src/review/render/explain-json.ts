import { json } from './json';
import { permissionJson } from './report-json';
import { isUnknown, type Explanation, type Unknown } from '../explanation';

export const EXPLAIN_SCHEMA = 'connect-profiles/explain/1';

/** An explanation for programs; `docs/schemas/explain.schema.json` describes it. */
export function renderExplanationJson(result: Explanation | Unknown): string {
  if (isUnknown(result)) {
    const { name, renamedTo, nearest } = result;
    return json({ schema: EXPLAIN_SCHEMA, found: false, name, renamedTo, nearest: nearest.map(permissionJson) });
  }
  const { permission, dependents, holders } = result;
  return json({
    schema: EXPLAIN_SCHEMA,
    found: true,
    permission: permissionJson(permission),
    needs: permission.dependencies.map(({ strength, names, for: purpose, inferred, source }) => ({
      strength, names, for: purpose, inferred: inferred ?? false, source,
    })),
    neededBy: dependents.map(({ permission: { name }, strength, for: purpose }) => ({ name, strength, for: purpose })),
    feature: permission.feature,
    heldBy: holders?.map(({ role, origin }) => ({ id: role.role.id, title: role.title, origin: origin.kind, why: origin.text })),
  });
}
