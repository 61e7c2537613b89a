import { entriesOf, repeated } from './catalog';
import type { LintRule } from './lint-rule';

/** As much as a line of the documentation comments and of the generated page takes. */
const LONGEST = 140;

/** A description is one short line that begins a sentence, ends without a period, and is about one permission only. */
export const descriptions: LintRule = {
  id: 'descriptions',
  check: (catalog) => {
    const entries = entriesOf(catalog);
    const twice = repeated(entries.map(({ permission }) => permission.description.toLowerCase()));
    return entries.flatMap(({ file, permission: { name, description } }) => [
      ...(/[\r\n]/.test(description) ? ['has several lines'] : []),
      ...(/[.;,:]$/.test(description) ? ['ends with a punctuation mark'] : []),
      ...(/^[A-Z]/.test(description) ? [] : ['does not begin with a capital letter']),
      ...(description.length > LONGEST ? [`has ${description.length} characters, more than ${LONGEST}`] : []),
      ...(twice.has(description.toLowerCase()) ? ['is that of another permission, too'] : []),
    ].map((problem) => ({ file, name, message: `the description ${problem}` })));
  },
};
