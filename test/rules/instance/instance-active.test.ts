import { instanceActive } from '../../../src/rules/instance/instance-active';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { examined, facts, INSTANCE, role } from '../support/make';

const judged = (more: Partial<InstanceFacts>) => examined([role()], { rules: [instanceActive], facts: facts(more) }).checks
  .map(({ verdict, finding }) => [verdict, finding?.severity, finding?.message, finding?.fix]);

test('an active instance is one check that is satisfied', () => {
  expect(judged({ status: 'ACTIVE' })).toEqual([['satisfied', undefined, undefined, undefined]]);
});

test('an instance that is not there is an error that says where was looked', () => {
  expect(judged({ status: 'NOT_FOUND' })).toEqual([[
    'missing', 'error', `There is no Amazon Connect instance ${INSTANCE} in account 111122223333, Region us-east-1.`,
    'check the ARN, and deploy the stack to the account and Region of the instance',
  ]]);
  expect(judged({ status: 'NOT_FOUND', arn: 'nonsense' })[0][2]).toBe('There is no Amazon Connect instance nonsense in its account and Region.');
});

test('an instance that is not ready is an error, whatever it is', () => {
  expect(judged({ status: 'CREATION_IN_PROGRESS' })).toEqual([[
    'missing', 'error', `The instance ${INSTANCE} is CREATION_IN_PROGRESS; it must be ACTIVE.`, 'deploy again when it is ready',
  ]]);
  expect(judged({ status: 'CREATION_FAILED' })[0][3]).toBe('create the instance again, or use another one');
});

test('a status that could not be read is unknown, with the reason', () => {
  expect(judged({ status: undefined, unreadable: { DescribeInstance: 'DescribeInstance was denied.' } })).toEqual([[
    'unknown', 'warning', `Whether the instance ${INSTANCE} is active could not be determined: DescribeInstance was denied.`,
    'remove what kept the call from succeeding, or check this in the Connect console',
  ]]);
});
