import type { ReviewedApp } from './reviewed-app';
import { InputError } from '../../formats/input-error';
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
    roles: app.roles.filter(({ stack }) => like.test(stack)),
    validations: app.validations.filter(({ stack }) => like.test(stack)),
    unread: app.unread.filter(({ stack }) => stack === undefined || like.test(stack)),
  }));
  if (selected.every(({ roles }) => roles.length === 0)) {
    const stacks = [...new Set(apps.flatMap(({ roles }) => roles.map(({ stack }) => stack)))].sort();
    throw new InputError(`No stack with security profiles matches "${pattern}". ${list(apps.map(({ source }) => source))} ${
      apps.length === 1 ? 'has' : 'have'} ${stacks.length === 0 ? 'none' : `${stacks.join(', ')}. Use one of these; * stands for any characters`}.`);
  }
  return selected;
}
