import type { ReviewedApp, ReviewedRole } from './reviewed-app';
import { InputError } from '../../formats/input-error';
import type { RecordedSettings } from '../../formats/settings-record';
import { mapOf } from '../../formats/shapes';
import type { Role } from '../../roles/role';
import { list } from '../../roles/words';

/** Whether a text is like a pattern, in which `*` stands for any characters. */
export function likePattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/**
 * What an app has in some of its stacks.
 *
 * @param pattern path of a stack, with `*` for anything; `undefined` for all stacks
 * @throws InputError if no stack with roles is like it
 */
export function ofStacks(app: ReviewedApp, pattern: string | undefined): ReviewedApp {
  return ofStacksInAny([app], pattern)[0]!;
}

/** Some of the roles with the users who hold them. What these hold besides is judged with, and not judged. */
function withUsers({ roles, users }: ReviewedApp, selected: readonly ReviewedRole[]): Pick<ReviewedApp, 'roles' | 'users'> {
  const ids = new Set(selected.map(({ role }) => role.id));
  const holders = users?.filter(({ holdings }) => holdings.some((one) => one.roles.some((id) => ids.has(id))));
  const held = new Set(holders?.flatMap(({ holdings }) => holdings.flatMap((one) => one.roles)));
  const others = roles.filter(({ role: { id } }) => held.has(id) && !ids.has(id))
    .map(({ role }): Role => ({ ...role, reading: { ...role.reading, isReferred: true } }));
  return { users: holders, roles: selected.map((one) => ({ ...one, referred: [...one.referred, ...others] })) };
}

/**
 * The same of several versions of an app: a stack can be new in one of them, or gone from it.
 *
 * @throws InputError if none has a stack with roles that is like the pattern
 */
export function ofStacksInAny(apps: readonly ReviewedApp[], pattern: string | undefined): ReviewedApp[] {
  if (pattern === undefined) {
    return [...apps];
  }
  const like = likePattern(pattern);
  const selected = apps.map((app) => ({
    ...app,
    ...withUsers(app, app.roles.filter(({ stack }) => like.test(stack))),
    validations: app.validations.filter(({ stack }) => like.test(stack)),
    ...(app.applications && { applications: app.applications.flatMap((one) => ofRoles(one, (id) => like.test(stackOf(app, id)))) }),
    unread: app.unread.filter(({ stack }) => stack === undefined || like.test(stack)),
  }));
  if (selected.every(({ roles }) => roles.length === 0)) {
    const stacks = [...new Set(apps.flatMap(({ roles }) => roles.map(({ stack }) => stack)))].sort();
    throw new InputError(`No stack with security profiles matches "${pattern}". ${list(apps.map(({ source }) => source))} ${
      apps.length === 1 ? 'has' : 'have'} ${stacks.length === 0 ? 'none' : `${stacks.join(', ')}. Use one of these; * stands for any characters`}.`);
  }
  return selected;
}

/** Path of the stack of a role; of one that is of another app, where it is referred to. */
function stackOf({ roles }: ReviewedApp, id: string): string {
  return roles.find(({ role }) => role.id === id)?.stack ?? id.split('/').slice(0, -1).join('/');
}

/** The settings of some roles; nothing where none of them has any. */
function ofRoles(settings: RecordedSettings, isSelected: (id: string) => boolean): RecordedSettings[] {
  const roles = Object.entries(settings.roles).filter(([id]) => isSelected(id));
  return roles.length === 0 ? [] : [{ ...settings, roles: mapOf(roles) }];
}
