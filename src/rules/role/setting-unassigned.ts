import { keptFirstBy, titlesOf } from './settings';
import { list } from '../../roles/words';
import type { NotedRule } from '../rule';

export const settingUnassigned: NotedRule = {
  id: 'setting-unassigned',
  note: 'settings',
  check: (role, context) => keptFirstBy(role, context).flatMap(({ definition, all }) => {
    const unassigned = definition.settings.filter((setting) => setting.deprecated === undefined && !setting.isPreference
      && [...all().values()].every((settings) => settings.valueOf(setting).isMostRestricted));
    return unassigned.length === 0 ? [] : [{
      role: role.id,
      permissions: [],
      message: `No role has more than the most restricted value of ${list(titlesOf(unassigned), 'and', unassigned.length)} of ${definition.title}, so nobody sees what is behind ${
        unassigned.length === 1 ? 'it' : 'them'}.`,
      fix: 'assign a value to the roles that should have it, or declare the setting deprecated',
    }];
  }),
};
