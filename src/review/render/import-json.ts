import { json } from './json';
import type { ImportPlan } from '../import/role-plan';

export const IMPORT_SCHEMA = 'connect-profiles/import/1';

/** An import for programs; `docs/schemas/import.schema.json` describes it. */
export function renderImportJson({ instance, roles, skipped, unread }: ImportPlan, code: string): string {
  return json({
    schema: IMPORT_SCHEMA,
    instance,
    roles: roles.map(({ id, name, arn, kind, permissions, additional, except, privileged, waivers, modernized }) => ({
      id, name, arn, kind, permissions, additional, except, privileged, waivers, modernized,
    })),
    skipped,
    unread,
    code,
  });
}
