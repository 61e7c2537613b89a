import type { SettingsSchema, SettingValue } from './settings-reader';

/** The settings of one document: a value that the schema knows for every setting. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** The widest value of each setting: on before off, all levels together, the later choice before the earlier one. */
export function merged(schema: SettingsSchema, documents: readonly Settings[]): Settings {
  return Object.fromEntries(Object.entries(schema.properties.settings.properties).map(([id, setting]) => {
    const values = documents.map((document) => document[id]);
    if (setting.enum) {
      const choices = setting.enum;
      return [id, choices[Math.max(0, ...values.map((value) => choices.indexOf(value as string)))]];
    }
    return [id, setting.items
      ? setting.items.enum.filter((level) => values.some((value) => (value as readonly string[]).includes(level)))
      : values.includes(true)];
  }));
}
