import type { LintRule } from './lint-rule';

/** About sixty: Java loads all statics of a class at once, and a list to choose from has to be read by a person. */
export const MOST = 64;

/** No holder class has too many constants. */
export const holderSize: LintRule = {
  id: 'holder-size',
  check: ({ sections }) => sections.filter(({ permissions }) => permissions.length > MOST).map(({ file, holder, permissions }) => ({
    file, name: holder, message: `has ${permissions.length} permissions, more than ${MOST}: divide it`,
  })),
};
