import type { JsonValue } from './json-value';
import type { ProfileSetting } from './profile-setting';
import type { ProfileSettingsDefinition } from './profile-settings-definition';
import { FORMAT } from './role-settings';
import { mergedValue, type SettingForm } from './setting-form';

/** What a value of each kind of setting is in JSON Schema. The order of names is the order of a merge. */
const TYPES: Readonly<Record<SettingForm['kind'], (names: readonly string[]) => Pick<SchemaOfSetting, 'type' | 'enum' | 'items'>>> = {
  toggle: () => ({ type: 'boolean' }),
  choice: (names) => ({ type: 'string', enum: names }),
  levels: (names) => ({ type: 'array', items: { type: 'string', enum: names }, uniqueItems: true }),
};

/** A setting as the schema has it. */
export interface SchemaOfSetting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: { readonly enum: readonly string[] };
  readonly default: JsonValue;
  readonly since?: number;
  readonly renamedFrom?: string;
  readonly replacedBy?: string;
}

/** The parts of the schema that tell one version of an application's settings from another. */
export interface SchemaOfSettings {
  readonly properties: {
    readonly application: { readonly const: string };
    readonly version: { readonly const: number };
    readonly settings: { readonly properties: Readonly<Record<string, SchemaOfSetting>> };
  };
}

/**
 * The JSON schema of an application's documents. More settings than it has are no error: a new one does not take a new version.
 */
export function schemaOf({ id, title, version, settings }: ProfileSettingsDefinition): SchemaOfSettings {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Settings of ${title}`,
    type: 'object',
    required: ['format', 'application', 'version', 'settings'],
    properties: {
      format: { const: FORMAT },
      application: { const: id },
      version: { const: version },
      profile: { type: 'string', description: 'Name of the security profile' },
      description: { type: 'string', description: 'Description of the security profile' },
      settings: {
        type: 'object',
        required: settings.map((setting) => setting.id),
        properties: Object.fromEntries(settings.map((setting) => [setting.id, schemaOfSetting(setting)])),
      },
    },
  };
  // Without what is undefined, as a file has it.
  return JSON.parse(JSON.stringify(schema)) as SchemaOfSettings;
}

/** The schema of the values of a setting. */
export function schemaOfForm(form: SettingForm): SchemaOfSetting {
  return { ...TYPES[form.kind](form.names), default: mergedValue(form, []) };
}

function schemaOfSetting(setting: ProfileSetting): object {
  return {
    title: setting.title,
    description: setting.description === setting.title ? undefined : setting.description,
    ...schemaOfForm(setting._form),
    deprecated: setting.deprecated === undefined ? undefined : true,
    since: setting.since,
    renamedFrom: setting.renamedFrom,
    replacedBy: setting.replacedBy?.id,
  };
}
