import { ProfileRule } from '../../rules/profile-rule';
import type { Waiver } from '../waiver';

/** Few instances have every feature, and whoever turns one on needs its permissions first. */
export const AHEAD_OF_FEATURES: Waiver = {
  rule: ProfileRule.INSTANCE_FEATURE,
  reason: 'An administrator holds the permissions of a feature before it is turned on',
};
