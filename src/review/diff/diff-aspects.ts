import { diffAccess } from './diff-access';
import { diffMembers, textChange, type Member } from './diff-members';
import type { AspectChange } from './diff-report';
import { isAiAgentArn } from '../../roles/ai-agent-arn';
import type { Role } from '../../roles/role';
import { waiverPhrase } from '../../roles/waiver-terms';
import { pairs } from '../app/beyond-permissions';
import type { ReviewedRole } from '../app/reviewed-app';

type Tagged = Pick<ReviewedRole, 'role' | 'tags'>;

/** Compares everything of two roles but their names and permissions. */
export function diffAspects({ role: before, tags: tagsBefore }: Tagged, { role: after, tags: tagsAfter }: Tagged): AspectChange[] {
  const members = (what: string, was: readonly string[], is: readonly string[]) => (
    diffMembers('declaration', what, was.map((text) => ({ text })), is.map((text) => ({ text })), 'neither'));
  return [
    ...diffAccess(before.access, after.access),
    ...diffMembers('use', 'AI agent that holds it', holders(before), holders(after), 'more'),
    ...textChange('declaration', 'declared privileged', before.privilegeReason, after.privilegeReason),
    ...members('waiver', waivers(before), waivers(after)),
    ...members('held together with', before.heldTogetherWith, after.heldTogetherWith),
    ...about('Description', textChange('description', 'description', before.description, after.description)),
    ...about('Tags', textChange('description', 'tags', pairs(tagsBefore) || undefined, pairs(tagsAfter) || undefined)),
  ];
}

function about(property: string, changes: readonly AspectChange[]): AspectChange[] {
  return changes.map((change) => ({ ...change, property }));
}

function holders({ heldBy = [] }: Role): Member[] {
  return heldBy.map((text) => ({ text, isUnknown: !isAiAgentArn(text) }));
}

function waivers({ waivers: all }: Role): string[] {
  return all.map(waiverPhrase);
}
