import { Validations } from 'aws-cdk-lib';
import { ACKNOWLEDGED_RULES, acknowledgedRules } from '../../../src/review/assembly/acknowledged-rules';

test('the metadata has the name that the CDK gives it', () => {
  expect(ACKNOWLEDGED_RULES).toBe(Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
});

test.each([
  'annotation::cdk-connect-security-profiles:legacy-name', 'cdk-connect-security-profiles:legacy-name', 'cdk-connect-security-profiles::legacy-name',
])('%s is about a rule of the library', (id) => {
  expect(acknowledgedRules({ [id]: 'meant' })).toEqual([{ rule: 'legacy-name', reason: 'meant', shared: true }]);
});

test('what is about other rules, or has no reason, is left out', () => {
  expect(acknowledgedRules({ 'annotation::other:legacy-name': 'meant', 'cdk-connect-security-profiles:empty-role': 1 })).toEqual([]);
  expect(acknowledgedRules('none')).toEqual([]);
});
