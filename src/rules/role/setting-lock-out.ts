import { keptFirstBy } from './settings';
import type { NotedRule } from '../rule';

export const settingLockOut: NotedRule = {
  id: 'setting-lock-out',
  note: 'settings',
  check: (role, context) => keptFirstBy(role, context).flatMap(({ definition, all }) => {
    const ofRoles = [...all().values()];
    return definition.settings.filter(({ managesAccess }) => managesAccess)
      .map((setting) => setting.widest())
      .filter(({ setting, text }) => ofRoles.every((settings) => settings.valueOf(setting).text !== text))
      .map(({ setting, text }) => ({
        role: role.id,
        permissions: [],
        message: `No role has "${setting.title}" of ${definition.title} at ${text}, so nobody can repair what people may do in it.`,
        fix: `set it to ${text} for a role, such as one for emergencies`,
      }));
  }),
};
