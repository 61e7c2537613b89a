import { nameOfSetting, settingsOf } from './application-settings';
import type { NotedRule } from '../rule';

export const applicationSettingRequires: NotedRule = {
  id: 'application-setting-requires',
  note: 'settings',
  check: (role) => settingsOf(role).flatMap((one) => (one.value.isMostRestricted ? [] : one.value.setting.requires)
    .map((required) => one.settings.valueOf(required))
    .filter(({ isMostRestricted }) => isMostRestricted)
    .map((required) => ({
      role: role.id,
      permissions: [],
      message: `${nameOfSetting(one)} has no effect while "${required.setting.title}" is ${required.text}.`,
      fix: `set "${required.setting.title}" as well, or leave "${one.value.setting.title}" out`,
    }))),
};
