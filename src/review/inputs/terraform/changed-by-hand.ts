import { markedTexts, marksAt, type Marks } from './overlay';
import type { PlannedResource, ResourceState } from './planned-resource';
import { own, textsOf } from '../../../formats/shapes';
import { list } from '../../../roles/words';

const DELETED = 'it was deleted since the last apply by something other than Terraform';

/** The same of a profile that is gone, where a plan only looks. */
export function deletedByHand({ isGone }: PlannedResource): string[] {
  return isGone ? [DELETED] : [];
}

/** What somebody changed of a profile since it was last applied, as phrases: the change that a plan makes begins after it. */
export function changedByHand({ applied, before }: PlannedResource): string[] {
  if (applied === undefined) {
    return [];
  }
  if (before === undefined) {
    return [DELETED];
  }
  const [was, is] = [applied, before].map(permissionsOf) as [string[], string[]];
  const isShown = [applied, before].every((state) => markedTexts(own(state.values, 'permissions'), marksOf(state)).length === 0);
  const [added, removed] = [is.filter((name) => !was.includes(name)), was.filter((name) => !is.includes(name))];
  const others = Object.keys({ ...applied.values, ...before.values }).filter((name) => name !== 'permissions' && !/^(?:last_modified_|tags_all$)/.test(name)
    && JSON.stringify(own(applied.values, name) ?? null) !== JSON.stringify(own(before.values, name) ?? null)).sort();
  const changes = [
    ...(isShown && added.length > 0 ? [`added ${list(added)}`] : []),
    ...(isShown && removed.length > 0 ? [`removed ${list(removed)}`] : []),
    ...(!isShown && added.length + removed.length > 0 ? ['changed permissions that are marked as sensitive'] : []),
    ...(others.length > 0 ? [`changed ${list(others)}`] : []),
  ];
  return changes.length === 0 ? [] : [`something other than Terraform ${list(changes)} since the last apply`];
}

function permissionsOf({ values }: ResourceState): string[] {
  return textsOf(own(values, 'permissions'));
}

function marksOf({ sensitive }: ResourceState): Marks {
  return marksAt(sensitive, 'permissions');
}
