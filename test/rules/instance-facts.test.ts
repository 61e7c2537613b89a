import { liveProfile } from './support/make';
import { isAwsManaged } from '../../src/rules/instance-facts';

test('AWS manages what is said to be so, and nothing of which nothing is said', () => {
  expect(['AWS_MANAGED', 'CUSTOMER_MANAGED', undefined].map((type) => isAwsManaged(liveProfile('Agent', { type })))).toEqual([true, false, false]);
});
