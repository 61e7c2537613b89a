import type { SettingSchema, SettingsSchema, SettingValue } from './settings-reader';
import { mergedValue, type SettingForm } from '../roles/settings/setting-form';

/** The settings of one document: a value that the schema knows for every setting. */
export type Settings = Readonly<Record<string, SettingValue>>;

/** All that any of the documents allows, by the same merge as that of the rules. */
export function merged(schema: SettingsSchema, documents: readonly Settings[]): Settings {
  return Object.fromEntries(Object.entries(schema.properties.settings.properties)
    .map(([id, setting]) => [id, mergedValue(formOf(setting), documents.map((document) => document[id]))]));
}

function formOf({ enum: choices, items }: SettingSchema): SettingForm {
  if (choices) {
    return { kind: 'choice', names: choices };
  }
  return items ? { kind: 'levels', names: items.enum } : { kind: 'toggle', names: [] };
}
