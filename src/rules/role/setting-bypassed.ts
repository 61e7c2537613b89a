import { nameOfSetting, settingsOf } from './settings';
import { list, verb } from '../../roles/words';
import { holderOf, removing, ways } from '../edit';
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
      ...ways(removing(opening, { ...holderOf(opening, role), when: 'if the role should not have it' })),
    }];
  }),
};
