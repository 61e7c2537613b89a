import type { Aspect, AspectChange, Effect } from './app-diff';
import type { DataTableAttribute, Role } from '../../roles/role';
import { pairs } from '../app/beyond-permissions';

/** Compares everything of two roles but their names and permissions. */
export function diffAspects(before: Role, after: Role): AspectChange[] {
  return [
    ...members('use', 'application', applications(before), applications(after), 'more'),
    ...members('use', 'flow module', before.flowModules.map(({ moduleId }) => moduleId), after.flowModules.map(({ moduleId }) => moduleId), 'more'),
    ...members('use', 'AI agent', before.aiAgents ?? [], after.aiAgents ?? [], 'more'),
    ...control('access-control tags', tags(before.accessControlTags), tags(after.accessControlTags)),
    ...members('access-control', 'tag-restricted resource', before.tagRestrictedResources, after.tagRestrictedResources, 'less'),
    ...control('access-control hierarchy group', before.hierarchyGroupId, after.hierarchyGroupId),
    ...members('access-control', 'hierarchy-restricted resource', before.hierarchyRestrictedResources, after.hierarchyRestrictedResources, 'less'),
    ...dataTables(before.dataTableAttributes ?? [], after.dataTableAttributes ?? []),
    ...textChange('declaration', 'declared privileged', before.privileged, after.privileged),
    ...members('declaration', 'waiver', waivers(before), waivers(after), 'neither'),
    ...members('declaration', 'held together with', before.heldTogetherWith, after.heldTogetherWith, 'neither'),
    ...textChange('description', 'description', before.description, after.description),
    ...textChange('description', 'tags', tags(before.tags), tags(after.tags)),
  ];
}

const OPPOSITE = { more: 'less', less: 'more', neither: 'neither' } as const;

/** @param effect of one more member */
function members(aspect: Aspect, what: string, before: readonly string[], after: readonly string[], effect: Effect): AspectChange[] {
  return [
    ...after.filter((item) => !before.includes(item)).sort().map((item) => ({ aspect, effect, text: `${what} added: ${item}` })),
    ...before.filter((item) => !after.includes(item)).sort().map((item) => ({ aspect, effect: OPPOSITE[effect], text: `${what} removed: ${item}` })),
  ];
}

/** Having one narrows what holders reach; which of two narrows it more cannot be told. */
function control(what: string, before: string | undefined, after: string | undefined): AspectChange[] {
  return textChange('access-control', what, before, after).map((change) => ({
    ...change, effect: before === undefined ? 'less' : after === undefined ? 'more' : 'neither',
  }));
}

/** An attribute that no access is given for limits nothing; of one that is, each value is more. */
function dataTables(before: readonly DataTableAttribute[], after: readonly DataTableAttribute[]): AspectChange[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const [was, is] = [before, after].map((attributes) => attributes.find((one) => one.name === name)?.values);
    return was && is ? members('access-control', `value of data table attribute ${name}`, was, is, 'more')
      : control(`limit by data table attribute ${name}`, was?.join(', '), is?.join(', '));
  });
}

/** A text that came, went or changed; nothing where it is the same. */
export function textChange(aspect: Aspect, what: string, before: string | undefined, after: string | undefined): AspectChange[] {
  const said = before === undefined ? `added: ${after}` : after === undefined ? `removed: ${before}` : `changed: ${before} → ${after}`;
  return before === after ? [] : [{ aspect, effect: 'neither', text: `${what} ${said}` }];
}

function tags(map: Readonly<Record<string, string>>): string | undefined {
  return pairs(map) || undefined;
}

function applications({ applications: list }: Role): string[] {
  return list.map(({ namespace, permissions }) => `${namespace} (${permissions.join(', ')})`);
}

function waivers({ waivers: list }: Role): string[] {
  return list.map(({ rule, permission, reason }) => `${rule}${permission === undefined ? '' : ` for ${permission}`}: ${reason}`);
}
