import { nameOfSetting } from './settings';
import { asSentence } from '../../roles/words';
import type { NotedRule } from '../rule';

export const settingDeprecated: NotedRule = {
  id: 'setting-deprecated',
  note: 'settings',
  check: (role) => (role.notes?.settings ?? []).flatMap((settings) => settings.given()
    .filter(({ setting }) => setting.deprecated !== undefined)
    .map((value) => ({
      role: role.id,
      permissions: [],
      message: asSentence(`${nameOfSetting({ settings, value })} has no effect: ${value.setting.deprecated}`),
      fix: `leave "${value.setting.title}" out`,
    }))),
};
