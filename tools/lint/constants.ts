import { repeated } from './catalog';
import type { LintRule } from './lint-rule';

const UPPER_SNAKE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** A constant is a legal name in every language, and stands for one permission in its holder. */
export const constants: LintRule = {
  id: 'constants',
  check: ({ sections }) => sections.flatMap(({ file, holder, permissions }) => {
    const twice = repeated(permissions.map(({ constant }) => constant));
    return permissions.flatMap(({ name, constant }) => [
      ...(twice.has(constant) ? [{ file, name, message: `${holder}.${constant} is there twice` }] : []),
      ...(UPPER_SNAKE.test(constant) ? [] : [{ file, name, message: `${constant} is not in upper snake case` }]),
    ]);
  }),
};
