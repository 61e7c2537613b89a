import { OF_ACCESS } from './wording/access';
import { OF_INSTANCES } from './wording/instances';
import { OF_NOTES } from './wording/notes';
import { OF_PERMISSIONS } from './wording/permissions';
import { OF_ROLES } from './wording/roles';
import { asText } from './wording/said';
import { DEFAULT_SEVERITIES } from '../../src/rules/default-severities';

const SAID = [...OF_ACCESS, ...OF_INSTANCES, ...OF_NOTES, ...OF_PERMISSIONS, ...OF_ROLES];

test('every rule is asked for its words', () => {
  expect(SAID.map(([rule]) => rule).sort()).toEqual([...Object.keys(DEFAULT_SEVERITIES), 'guardrail-house', 'guardrail-open'].sort());
});

test.each(SAID)('%s', (_, findings) => {
  expect(asText(findings)).toMatchSnapshot();
});
