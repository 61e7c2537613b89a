import { json } from './json';
import type { Elsewhere } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';
import type { Drift } from '../drift';

export const DRIFT_SCHEMA = 'connect-profiles/drift/1';

/** Drift for programs; `docs/schemas/drift.schema.json` describes it. */
export function renderDriftJson({ source, unread }: ReviewedApp, drifts: readonly Drift[], elsewhere: readonly Elsewhere[]): string {
  return json({
    schema: DRIFT_SCHEMA,
    source,
    instances: drifts.map(({ instance, roles, untold, unmanaged }) => ({
      arn: instance,
      roles: roles.map(({ before, status, permissions, renamed, aspects }) => ({
        id: before!.role.id,
        name: before!.role.name,
        drifted: status === 'changed',
        addedByHand: permissions.filter(({ change }) => change === 'gained').map(({ permission }) => permission.name),
        removedByHand: permissions.filter(({ change }) => change === 'lost').map(({ permission }) => permission.name),
        renamed,
        other: aspects.map(({ text }) => text),
      })),
      untold,
      unmanaged,
    })),
    notCompared: elsewhere.map(({ instance, roles }) => ({ instance, roles: roles.map(({ role }) => role.id) })),
    unread: unread.map(({ text }) => text),
  });
}
