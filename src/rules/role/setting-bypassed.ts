import { nameOfSetting, settingsOf, type SettingOfRole } from './settings';
import { PermissionSet } from '../../permissions/permission-set';
import { list, verb } from '../../roles/words';
import { holderOf, removing, ways } from '../edit';
import type { NotedRule } from '../rule';

/** Something that an application withholds, and the permissions that open the same in Connect. */
interface Withheld {
  readonly what: string;
  readonly openedBy: readonly string[];
}

export const settingBypassed: NotedRule = {
  id: 'setting-bypassed',
  note: 'settings',
  check: (role) => settingsOf(role).flatMap((one) => withheldBy(one).flatMap(({ what, openedBy }) => {
    const opening = openedBy.filter((name) => role.user.permissions.has(name));
    return opening.length === 0 ? [] : [{
      role: role.id,
      permissions: opening.filter((name) => role.held.has(name)),
      message: `${nameOfSetting(one)} does not keep users from ${what}: ${list(opening)} ${verb(opening, 'opens', 'open')} the same in Connect itself.`,
      ...ways(removing(opening, { ...holderOf(opening, role), when: 'if the role should not have it' })),
    }];
  })),
};

/** What users of a role do not have of a setting, whichever others they hold. */
function withheldBy({ value: { setting }, ofUsers }: SettingOfRole): Withheld[] {
  const value = ofUsers(setting);
  const steps = setting._openedSteps.filter(({ step }) => !value._steps.includes(step))
    .map(({ step, openedBy }) => ({ what: `"${step}"`, openedBy: PermissionSet.of(openedBy).names }));
  return value.isMostRestricted && setting.alsoOpenedBy.names.length > 0 ? [{ what: 'it', openedBy: setting.alsoOpenedBy.names }, ...steps] : steps;
}
