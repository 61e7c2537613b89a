import type { KeptSettings } from '../../roles/role-notes';
import type { ProfileSettingValue } from '../../roles/settings/profile-setting';
import type { RoleSettings } from '../../roles/settings/role-settings';
import type { JudgedRole } from '../judged-role';
import type { RuleContext } from '../rule';

/** A value that a role has in an application, given or the most restricted one. */
export interface SettingOfRole {
  readonly kept: KeptSettings;
  readonly settings: RoleSettings;
  readonly value: ProfileSettingValue;
  /** What users of the role have who hold others as well: all that any of these allows. */
  readonly ofUsers: (setting: ProfileSettingValue['setting']) => ProfileSettingValue;
}

/** The settings of every application that a role has any of. */
export function settingsOf(role: JudgedRole): SettingOfRole[] {
  return (role.notes?.settings ?? []).flatMap((kept) => {
    const all = kept.all();
    const settings = all.get(role.id);
    const others = role.user.others.flatMap(({ id }) => all.get(id) ?? []);
    return !settings ? [] : settings.values().map((value) => ({
      kept, settings, value, ofUsers: (setting: ProfileSettingValue['setting']) => settings.mergedValue(setting, others),
    }));
  });
}

/** What is kept for a whole application, at one of its roles: each is told once. */
export function keptFirstBy(role: JudgedRole, { roles }: RuleContext): KeptSettings[] {
  return (role.notes?.settings ?? []).filter((kept) => [...kept.all().keys()].filter((id) => roles.has(id)).sort()[0] === role.id);
}

/** `"Bulk upload" (on) of Ticket desk`. */
export function nameOfSetting({ settings, value }: Pick<SettingOfRole, 'settings' | 'value'>): string {
  return `"${value.setting.title}" (${value.text}) of ${settings.title}`;
}

/** Titles of settings as a sentence has them. */
export function titlesOf(settings: readonly { readonly title: string }[]): string[] {
  return settings.map(({ title }) => `"${title}"`);
}
