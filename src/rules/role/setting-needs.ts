import { nameOfSetting, settingsOf, type SettingOfRole } from './settings';
import { PermissionSet } from '../../permissions/permission-set';
import type { ProfileSettingNeeds } from '../../roles/settings/profile-setting';
import { list } from '../../roles/words';
import { adding, ways } from '../edit';
import { unknownToo, type JudgedRole } from '../judged-role';
import type { NotedRule, RuleFinding } from '../rule';

export const settingNeeds: NotedRule = {
  id: 'setting-needs',
  note: 'settings',
  check: (role) => {
    const held = role.user.permissions;
    return settingsOf(role).flatMap((one) => [
      ...lacking(one, role, one.value.needs.names.filter((name) => !held.has(name)), 'and'),
      ...one.value._alternatives.map((set) => PermissionSet.of(set).names)
        .filter((names) => !names.some((name) => held.has(name)))
        .flatMap((names) => lacking(one, role, names, 'or')),
    ]);
  },
};

function lacking(one: SettingOfRole, role: JudgedRole, names: readonly string[], conjunction: 'and' | 'or'): RuleFinding[] {
  const { setting } = one.value;
  const narrower = setting._within(one.value, isMetBy(role.user.permissions));
  const { finding, sentence } = unknownToo(role);
  const toAdd = conjunction === 'and' ? names : names.slice(0, 1);
  return names.length === 0 ? [] : [{
    role: role.id,
    permissions: [],
    ...finding,
    message: `${nameOfSetting(one)} needs ${list(names, conjunction)} in Connect; the role ${
      ['does not have it', 'has neither'][names.length - 1] ?? 'has none of them'}.${sentence}`,
    ...ways(adding(toAdd), `set "${setting.title}" to ${narrower.text}`),
  }];
}

function isMetBy(held: ReadonlySet<string>): (needs: ProfileSettingNeeds) => boolean {
  return ({ needs, needsOneOf }) => PermissionSet.of(...needs ? [needs] : []).names.every((name) => held.has(name))
    && (needsOneOf === undefined || PermissionSet.of(needsOneOf).names.some((name) => held.has(name)));
}
