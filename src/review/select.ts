import { InputError } from './input-error';
import type { ReviewedApp } from './reviewed-app';

/**
 * The roles of some stacks of an app.
 *
 * @param pattern path of a stack, with `*` for anything; `undefined` for all stacks
 * @throws InputError if no stack with roles is like it
 */
export function ofStacks(app: ReviewedApp, pattern: string | undefined): ReviewedApp {
  if (pattern === undefined) {
    return app;
  }
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const like = new RegExp(`^${parts.join('.*')}$`);
  const roles = app.roles.filter(({ stack }) => like.test(stack));
  if (roles.length === 0) {
    const stacks = [...new Set(app.roles.map(({ stack }) => stack))].sort();
    throw new InputError(`No stack with security profiles is like "${pattern}". ${app.source} has ${stacks.length === 0 ? 'none' : stacks.join(', ')}.`);
  }
  return { ...app, roles };
}
