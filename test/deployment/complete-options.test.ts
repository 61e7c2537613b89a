import { DriftPolicy, RuleSeverity, ValidationMode, type ProfileValidationOptions } from '../../src';
import { completeOptions } from '../../src/deployment/complete-options';

const DEFAULTS = {
  mode: ValidationMode.ENFORCE, rules: {}, drift: DriftPolicy.WARN, readBack: true, writeWhatCloudFormationCannot: false,
  functionOptions: { logRetention: 90 },
};

test.each<[string, ProfileValidationOptions | undefined]>([
  ['nothing', undefined],
  ['undefined', { mode: undefined, rules: undefined, revalidateOn: undefined, functionOptions: { logRetention: undefined, vpc: undefined } }],
  ['null', { readBack: null, lockOutReason: null, functionOptions: null } as unknown as ProfileValidationOptions],
  ['the defaults', DEFAULTS],
])('%s is the defaults', (_, options) => {
  expect(completeOptions(options)).toStrictEqual(DEFAULTS);
});

test('what is given stays', () => {
  const options = {
    strictness: Strictness.LENIENT, rules: { 'lock-out': RuleSeverity.OFF }, drift: DriftPolicy.FAIL, readBack: false, writeWhatCloudFormationCannot: true,
    lockOutReason: 'The instance is retired', revalidateOn: '42', functionOptions: { logRetention: 1, reservedConcurrentExecutions: 1 },
  };
  expect(completeOptions(options)).toStrictEqual(options);
});
