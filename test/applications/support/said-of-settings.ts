import { DESK } from './desk';
import { ProfileSettings, SupervisorProfile, type ProfileOptions, type ProfileSettingValue } from '../../../src';
import { saidOf } from '../../profiles/support/synthesis';

/** What synthesizing a supervisor with settings of the desk says, each error in one line. */
export function saidOfSettings(values: ProfileSettingValue[], options: Partial<ProfileOptions> = {}): ReturnType<typeof saidOf> {
  const { error, ...rest } = saidOf((stack, instance) => {
    const supervisor = new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', ...options });
    new ProfileSettings(stack, 'Desk', { definition: DESK }).assign(supervisor, ...values);
  });
  return { ...rest, error: error?.replace(/\s+/g, ' ') };
}
