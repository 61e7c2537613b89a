import { nameOfSetting, settingsOf } from './settings';
import type { NotedRule } from '../rule';

export const settingReserved: NotedRule = {
  id: 'setting-reserved',
  note: 'settings',
  check: (role) => settingsOf(role)
    .filter(({ value, kept }) => !value.isMostRestricted && kept.isReserved(value.setting))
    .map((one) => ({
      role: role.id,
      permissions: [],
      message: `${nameOfSetting(one)} is reserved for ${one.value.setting.reservedFor ?? 'other profiles'}.`,
      fix: `leave "${one.value.setting.title}" out, or name the profile in a call of reserve() if it is for them`,
    })),
};
