import { entriesOf, repeated } from './catalog';
import type { LintRule } from './lint-rule';

const LEVELS: Readonly<Record<string, string>> = {
  View: 'view',
  Edit: 'edit',
  Create: 'create',
  Delete: 'remove',
  Remove: 'remove',
  Publish: 'publish',
  Share: 'share',
  EnableAndDisable: 'enable-disable',
};

/** Levels are what names say, and a resource has each of them once, so that asking for "Queues, edit" gives one permission. */
export const levels: LintRule = {
  id: 'levels',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const twice = repeated(entries.filter(({ permission }) => permission.level !== 'other').map(({ permission }) => keyOf(permission)));
    return entries.flatMap(({ file, permission }) => {
      const { name, level, resource, polarity } = permission;
      const said = polarity === 'restricts' ? undefined : LEVELS[name.slice(name.lastIndexOf('.') + 1)];
      return [
        ...(said !== undefined && said !== level ? [`has the level ${level}, but its name says ${said}`] : []),
        ...(level !== 'other' && twice.has(keyOf(permission)) ? [`shares the level ${level} of "${resource}" with another`] : []),
      ].map((message) => ({ file, name, message }));
    });
  },
};

function keyOf({ resource, level }: { resource: string; level: string }): string {
  return `${resource}\n${level}`;
}
