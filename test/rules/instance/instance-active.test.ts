import { instanceActive } from '../../../src/rules/instance/instance-active';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, role } from '../support/make';

const judged = (more: Partial<InstanceFacts>) => examined([role()], { rules: [instanceActive], facts: facts(more) }).checks
  .map(({ verdict, finding }) => [verdict, finding?.severity]);

test('an active instance is one check that is satisfied', () => {
  expect(judged({ status: 'ACTIVE' })).toEqual([['satisfied', undefined]]);
});

test('an instance that is not there is an error', () => {
  expect(judged({ status: 'NOT_FOUND' })).toEqual([['missing', 'error']]);
  expect(judged({ status: 'NOT_FOUND', arn: 'nonsense' })).toEqual([['missing', 'error']]);
});

test('an instance that is not ready is an error, whatever it is', () => {
  expect(judged({ status: 'CREATION_IN_PROGRESS' })).toEqual([['missing', 'error']]);
  expect(judged({ status: 'CREATION_FAILED' })).toEqual([['missing', 'error']]);
});

test('a status that could not be read is unknown', () => {
  expect(judged({ status: undefined, unreadable: { DescribeInstance: 'DescribeInstance was denied.' } })).toEqual([['unknown', 'warning']]);
});
