import { nameOfSetting, settingsOf } from './settings';
import type { NotedRule } from '../rule';

export const settingRequires: NotedRule = {
  id: 'setting-requires',
  note: 'settings',
  check: (role) => settingsOf(role).flatMap((one) => (one.value.isMostRestricted ? [] : one.value.setting.requires)
    .map(one.ofUsers)
    .filter(({ isMostRestricted }) => isMostRestricted)
    .map((required) => ({
      role: role.id,
      permissions: [],
      message: `${nameOfSetting(one)} has no effect while "${required.setting.title}" is ${required.text}.`,
      fix: `set "${required.setting.title}" as well, or leave "${one.value.setting.title}" out`,
    }))),
};
