import { nameOfSetting, settingsOf } from './settings';
import { constantOf } from '../../permissions/catalog/texts';
import { list, verb } from '../../roles/words';
import type { NotedRule } from '../rule';

export const settingBypassed: NotedRule = {
  id: 'setting-bypassed',
  note: 'settings',
  check: (role) => settingsOf(role).filter(({ value }) => value.isMostRestricted).flatMap((one) => {
    const opening = one.value.setting.alsoOpenedBy.names.filter((name) => role.user.permissions.has(name));
    return opening.length === 0 ? [] : [{
      role: role.id,
      permissions: opening.filter((name) => role.held.has(name)),
      message: `${nameOfSetting(one)} does not keep users from it: ${list(opening)} ${verb(opening, 'opens', 'open')} the same in Connect itself.`,
      fix: `remove ${list(opening.map(constantOf))} if the role should not have it`,
    }];
  }),
};
