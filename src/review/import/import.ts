import type { CodeLanguage } from './code-language';
import { planImport, type ImportOptions } from './plan-import';
import { renderStack } from './render-stack';
import type { ImportPlan, UnreadPart } from './role-plan';
import { TYPESCRIPT_CODE } from './typescript';
import { list } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { ReportBase } from '../app/report-base';

/** The profiles of an instance as code. */
export interface ImportReport extends ReportBase {
  readonly command: 'import';
  readonly plan: ImportPlan;
  readonly code: string;
}

/**
 * Writes the profiles of an instance as code.
 *
 * @param className name of the stack that is written
 */
export function importOf(
  facts: InstanceFacts, className: string, options: ImportOptions = {}, language: CodeLanguage = TYPESCRIPT_CODE,
): ImportReport {
  const plan = planImport(facts, options);
  return {
    command: 'import',
    source: facts.arn,
    plan,
    code: renderStack(plan, className, language),
    unread: [...ofSameProfiles(plan.unread).map(({ parts, profiles }) => (
      `The snapshot has no ${list(parts)} of ${list(profiles)}. Record it again, or add them to the code: a deployment removes everything that the code does not have.`)),
    ...plan.otherGroups.length === 0 ? [] : [`No profile of the code has the name of ${plan.otherGroups.length === 1 ? 'the group' : 'the groups'} ${list(plan.otherGroups)}, so the code does not have ${
      plan.otherGroups.length === 1 ? 'its' : 'their'} settings. Give groups the names of profiles.`]],
  };
}

/** What is missing of the same profiles, in one sentence: an older snapshot has none of it. */
function ofSameProfiles(unread: readonly UnreadPart[]): { readonly parts: string[]; readonly profiles: readonly string[] }[] {
  const groups = new Map<string, { readonly parts: string[]; readonly profiles: readonly string[] }>();
  for (const { part, profiles } of unread) {
    const key = JSON.stringify(profiles);
    groups.set(key, { profiles, parts: [...groups.get(key)?.parts ?? [], part] });
  }
  return [...groups.values()];
}
