import type { ProfileValidationOptions } from './profile-validation-options';
import { given } from '../roles/kinds';

type Defaulted = 'enabled' | 'writeWhatCloudFormationCannot' | 'countPeople' | 'functionOptions';

/** Options in which nothing is missing that has a default. */
export type CompleteOptions = ProfileValidationOptions & Required<Pick<ProfileValidationOptions, Defaulted>>;

const THREE_MONTHS = 90;

/** Options with their defaults: two that mean the same are equal. */
export function completeOptions(options: ProfileValidationOptions = {}): CompleteOptions {
  return {
    enabled: true,
    writeWhatCloudFormationCannot: false,
    countPeople: false,
    ...given(options),
    functionOptions: { logRetention: THREE_MONTHS, ...given(options.functionOptions ?? {}) },
  };
}
