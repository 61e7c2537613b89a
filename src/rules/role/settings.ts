import type { Role } from '../../roles/role';
import type { ProfileSettingValue } from '../../roles/settings/profile-setting';
import type { RoleSettings } from '../../roles/settings/role-settings';

/** A value that a role has in an application, given or the most restricted one. */
export interface SettingOfRole {
  readonly settings: RoleSettings;
  readonly value: ProfileSettingValue;
}

/** The settings of every application that a role has any of. */
export function settingsOf({ notes }: Role): SettingOfRole[] {
  return (notes?.settings ?? []).flatMap((settings) => settings.values().map((value) => ({ settings, value })));
}

/** `"Bulk upload" (on) of Ticket desk`. */
export function nameOfSetting({ settings, value }: SettingOfRole): string {
  return `"${value.setting.title}" (${value.text}) of ${settings.title}`;
}
