import type { HookEvent } from './hook-event';
import type { HookSettings } from '../../formats/hook-settings';
import type { JsonObject } from '../../formats/shapes';
import type { PlacedFinding } from '../../review/app/report-base';
import { review } from '../../review/app/review';
import type { ReviewedApp, ReviewedRole } from '../../review/app/reviewed-app';
import { withoutRoles } from '../../review/app/without-roles';
import { byResource } from '../../review/app/writer';
import { Definitions } from '../../review/assembly/definitions';
import { PROFILE_TYPE } from '../../review/assembly/named-operations';
import { profileOf } from '../../review/assembly/profile-resource';
import type { StackTemplate } from '../../review/assembly/stack-template';
import type { RoleWaiver } from '../../roles/role';

/** A profile that is about to be written, as every review of a template has it. */
export function profileIn({ logicalId, properties, stack }: Pick<HookEvent, 'logicalId' | 'properties' | 'stack'>, settings: HookSettings): ReviewedApp {
  const resource = { Type: PROFILE_TYPE, Properties: properties };
  const from = templateOf(logicalId, resource);
  const read = profileOf(logicalId, resource, from, new Definitions([from]), []);
  const profile: ReviewedRole = {
    ...read,
    role: { ...read.role, waivers: waiversOf(read.role.name, stack, settings) },
    ...(stack === undefined ? { writer: byResource('Cloud Control') } : {}),
  };
  return { ...withoutRoles(stack ?? 'Cloud Control'), roles: [profile], judgement: judgementBy(settings) };
}

/** What the rules find of it, as a report of its template has it. */
export function judgeProfile(event: HookEvent, settings: HookSettings, today: string): readonly PlacedFinding[] {
  return review({ ...profileIn(event, settings), today }).findings;
}

/** How a review judges by what a hook judges by. */
export function judgementBy({ strictness, severities, guardrails }: HookSettings): ReviewedApp['judgement'] {
  return { strictness, severities, guardrails: guardrails.map(({ guardrail: { id } }) => id), limits: guardrails, findings: [] };
}

function templateOf(logicalId: string, resource: JsonObject): StackTemplate {
  const template = { Resources: { [logicalId]: resource } };
  return { stack: '', template, file: '', pathOf: () => undefined, metadataOf: () => [], isNestedRead: () => true };
}

/** Whoever owns the hook owns its exceptions: what the template says of its own profiles counts for nothing here, and is not in the event. */
export function waiversOf(name: string | undefined, stack: string | undefined, { waivers }: HookSettings): RoleWaiver[] {
  return waivers.filter((waiver) => waiver.profile === name && (waiver.stack === undefined || waiver.stack === stack))
    .map(({ profile: _, stack: __, ...waiver }) => waiver);
}
