import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

const NAME = /^(Restrict|Require)/;
const TEXT = /^Restricts: /;

/** A permission that takes something away says so, in its polarity and in its description. */
export const restricting: LintRule = {
  id: 'restricting',
  check: (catalog) => entriesOf(catalog).flatMap(({ file, permission: { name, polarity, description } }) => {
    const restricts = polarity === 'restricts';
    return [
      ...(NAME.test(name) && !restricts ? ['is named like one that restricts, but has not the polarity'] : []),
      ...(TEXT.test(description) !== restricts ? ['says in one place only, polarity or description, that it restricts'] : []),
    ].map((message) => ({ file, name, message }));
  }),
};
