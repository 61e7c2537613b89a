import type { ReviewedApp } from './reviewed-app';
import type { RecordedSetting, RecordedSettings, SettingValues } from '../../formats/settings-record';
import type { JsonValue } from '../../roles/settings/json-value';
import { stepsOf, valueInWords } from '../../roles/settings/setting-form';

/** One setting, over all roles. */
export interface SettingRow {
  readonly setting: RecordedSetting;
  /** By column; a role that has only the most restricted value has none. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Who may do what in an application: roles across, its settings down, in its own order and words. */
export interface SettingsTable {
  readonly application: RecordedSettings;
  readonly heading: string;
  /** Those who have settings, and people who have none of their own at the end. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly SettingRow[] }[];
}

/** Column of people without settings of their own: no path of a construct is like it. */
const OF_NOBODY = '(default)';

/** The settings of the roles of an app, a table for each application. */
export function settingsTables(app: ReviewedApp): SettingsTable[] {
  const { applications = [] } = app;
  return applications.map((application) => {
    const { title, path, roles, settings } = application;
    const isAlone = applications.filter((other) => other.title === title).length === 1;
    const known = new Map(app.roles.map((one) => [one.role.id, one.title]));
    const ids = [...Object.keys(roles), ...(application.default ? [OF_NOBODY] : [])];
    const columns = ids.map((id) => ({ id, title: known.get(id) ?? id }));
    const valuesOf = (id: string): SettingValues => (id === OF_NOBODY ? application.default! : roles[id]!);
    const rows = settings.map((setting): SettingRow => ({
      setting,
      cells: new Map(columns.flatMap(({ id }) => {
        const value = valuesOf(id)[setting.id]!;
        return stepsOf(setting, value).length === 0 && setting.kind !== 'choice' ? [] : [[id, settingInWords(setting, value)] as const];
      })),
    }));
    return {
      application,
      heading: `Settings of ${title}${isAlone ? '' : ` (${path})`}`,
      columns,
      groups: [...new Set(settings.map(({ group }) => group))]
        .map((group) => ({ title: group, rows: rows.filter((row) => row.setting.group === group) })),
    };
  });
}

/** What one role has, as titles and texts: what is at its most restricted value is left out. */
export function settingsOfRole(app: ReviewedApp, role: string): [title: string, text: string][] {
  return (app.applications ?? []).filter(({ roles }) => Object.hasOwn(roles, role)).map(({ title, settings, roles }) => [
    `Settings of ${title}`,
    settings.filter((setting) => stepsOf(setting, roles[role]![setting.id]!).length > 0)
      .map((setting) => `${setting.title}: ${settingInWords(setting, roles[role]![setting.id]!)}`).join('; ') || 'everything at its most restricted value',
  ]);
}

/** A value in words; all levels of several are `all`. */
export function settingInWords({ kind, names }: RecordedSetting, value: JsonValue): string {
  return kind === 'levels' && names.length > 1 && names.length === (value as readonly string[]).length ? 'all' : valueInWords(value);
}
