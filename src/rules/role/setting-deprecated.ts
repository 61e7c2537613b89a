import { nameOfSetting, settingsOf } from './settings';
import { asSentence } from '../../roles/words';
import type { NotedRule } from '../rule';

export const settingDeprecated: NotedRule = {
  id: 'setting-deprecated',
  note: 'settings',
  check: (role) => settingsOf(role)
    .filter(({ settings, value }) => value.setting.deprecated !== undefined && settings.given().includes(value))
    .map((one) => ({
      role: role.id,
      permissions: [],
      message: asSentence(`${nameOfSetting(one)} has no effect: ${one.value.setting.deprecated}`),
      fix: `leave "${one.value.setting.title}" out`,
    })),
};
