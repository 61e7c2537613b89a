import { entriesOf } from './catalog';
import type { LintRule } from './lint-rule';

/** What each way of knowing a name goes by. */
const SOURCES: Readonly<Record<string, string>> = {
  'seed': 'security-profile-list-older',
  'observed': 'instance-lists',
  'observed-likely': 'instance-lists',
  'deployed': 'field-reports',
};

/** How a name is known, where that is said, and its status agree. */
export const provenance: LintRule = {
  id: 'provenance',
  check: (catalog) => entriesOf(catalog).flatMap(({ file, permission: { name, status, sources, provenance: ways } }) => {
    const listed = ways.includes('seed') || ways.includes('guide');
    return [
      ...ways.filter((way) => way in SOURCES && !sources.includes(SOURCES[way]!)).map((way) => `is ${way}, but its sources lack ${SOURCES[way]}`),
      ...(status === 'unlisted' && listed ? ['is unlisted, but a page of AWS lists it'] : []),
      ...(status === 'unlisted' && !ways.includes('inferred')
        ? ['is unlisted, so its meaning is inferred, but the provenance does not say that'] : []),
    ].map((message) => ({ file, name, message }));
  }),
};
