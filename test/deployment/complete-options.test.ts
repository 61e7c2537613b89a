import { Strictness, type ProfileValidationOptions } from '../../src';
import { completeOptions } from '../../src/deployment/complete-options';

const DEFAULTS = { enabled: true, writeWhatCloudFormationCannot: false, countPeople: false, functionOptions: { logRetention: 90 } };

test.each<[string, ProfileValidationOptions | undefined]>([
  ['nothing', undefined],
  ['undefined', { enabled: undefined, strictness: undefined, revalidateOn: undefined, functionOptions: { logRetention: undefined, vpc: undefined } }],
  ['null', { enabled: null, lockOutReason: null, functionOptions: null } as unknown as ProfileValidationOptions],
  ['the defaults', DEFAULTS],
])('%s is the defaults', (_, options) => {
  expect(completeOptions(options)).toStrictEqual(DEFAULTS);
});

test('what is given stays', () => {
  const options = {
    enabled: false, strictness: Strictness.LENIENT, writeWhatCloudFormationCannot: true, countPeople: true,
    lockOutReason: 'The instance is retired', revalidateOn: '42', functionOptions: { logRetention: 1, reservedConcurrentExecutions: 1 },
  };
  expect(completeOptions(options)).toStrictEqual(options);
});
