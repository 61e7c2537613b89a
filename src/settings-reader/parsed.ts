import type { Settings } from './merged';
import type { SettingSchema, SettingsSchema, SettingValue } from './settings-reader';

/** A document as the schema understands it. */
interface Parsed {
  /** The version of the document; 0 where it has none. */
  readonly version: number;
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads one document. Where it cannot be read, every setting is at its most restricted value, and never at that of a default. */
export function parsed(schema: SettingsSchema, document: string | object): Parsed {
  const { format, application, version, profile, settings } = asObject(document) ?? {};
  const { properties } = schema;
  const name = `A document of "${properties.application.const}"${typeof profile === 'string' ? ` for the profile ${JSON.stringify(profile)}` : ''}`;
  if (!isObject(settings) || typeof version !== 'number') {
    return refused(schema, `${name} is not JSON of the form {"format":…,"application":…,"version":…,"settings":{…}}.`);
  }
  if (application !== properties.application.const) {
    return refused(schema, `${name} was expected, and this one is of ${JSON.stringify(application)}.`);
  }
  if (format !== properties.format.const) {
    return refused(schema, `${name} has the format ${JSON.stringify(format)}, and the reader knows ${properties.format.const}. Use a newer one.`);
  }
  const problems: string[] = [];
  const values = Object.entries(properties.settings.properties).map(([id, setting]): [string, SettingValue] => {
    const given = valueIn(settings, id, setting);
    const value = known(setting, given);
    if (value === undefined && (given !== undefined || version >= (setting.since ?? 1))) {
      problems.push(`${name} has ${given === undefined ? 'no value' : JSON.stringify(given)} for "${id}", and ${JSON.stringify(setting.default)} is used.`);
    }
    return [id, value ?? setting.default];
  });
  return { version, settings: Object.fromEntries(values), problems };
}

function refused(schema: SettingsSchema, problem: string): Parsed {
  const settings = Object.entries(schema.properties.settings.properties).map(([id, setting]) => [id, setting.default]);
  return { version: 0, settings: Object.fromEntries(settings) as Settings, problems: [`${problem} Every setting of it is at its most restricted value.`] };
}

/** A document that is older than the new ID has the value under the old one. */
function valueIn(settings: Readonly<Record<string, unknown>>, id: string, { renamedFrom }: SettingSchema): unknown {
  const key = [id, renamedFrom].find((one) => one !== undefined && Object.hasOwn(settings, one));
  return key === undefined ? undefined : settings[key];
}

/** The value where the schema knows it. Of levels, those that it knows: one more is of a newer version, and says nothing of the others. */
function known(setting: SettingSchema, value: unknown): SettingValue | undefined {
  if (setting.enum) {
    return setting.enum.find((choice) => choice === value);
  }
  if (setting.items) {
    return Array.isArray(value) ? setting.items.enum.filter((level) => value.includes(level)) : undefined;
  }
  return typeof value === 'boolean' ? value : undefined;
}

function asObject(document: string | object): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = typeof document === 'string' ? JSON.parse(document) : document;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
