import { SETTINGS_METADATA, type MetadataEntry } from './assembly-names';
import { entriesOf, mapOf, own, textOf, textsOf } from './shapes';
import type { PermissionRisk } from '../permissions/permission-risk';
import type { JsonValue } from '../roles/settings/json-value';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import type { RoleSettings } from '../roles/settings/role-settings';
import { mergedValue, type SettingForm } from '../roles/settings/setting-form';

/** Last part of the name of the parameter with the default; no security profile has it for an id. */
export const DEFAULT_DOCUMENT = 'default';

/** A setting of an application, as far as documents are to be read and shown. */
export interface RecordedSetting extends SettingForm {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly description: string;
  readonly isPreference: boolean;
  readonly risks: readonly PermissionRisk[];
  readonly reservedFor?: string;
  readonly deprecated?: string;
  /** The id that it had before. */
  readonly renamedFrom?: string;
}

/** Values of settings by their ids. */
export type SettingValues = Readonly<Record<string, JsonValue>>;

/** What an app keeps for an application, as its assembly says it. */
export interface RecordedSettings {
  /** Path of what keeps them. */
  readonly path: string;
  readonly application: string;
  readonly title: string;
  readonly version: number;
  /** The beginning of the names of their parameters; `undefined` where only the deployment knows it. */
  readonly prefix?: string;
  readonly settings: readonly RecordedSetting[];
  /** A value of each setting, by the path of the role. */
  readonly roles: Readonly<Record<string, SettingValues>>;
  /** What people get who have none; `undefined` where that is up to the application. */
  readonly default?: SettingValues;
}

/** Writes it. What is empty, or at its most restricted value, is left out. */
export function writeSettings(
  definition: ProfileSettingsDefinition, all: ReadonlyMap<string, RoleSettings>,
  more: { readonly path: string; readonly prefix: string; readonly default?: RoleSettings },
): object {
  const { id, title, version, settings } = definition;
  const valuesOf = (one: RoleSettings) => Object.fromEntries(one.given().filter(({ isMostRestricted }) => !isMostRestricted)
    .map((value) => [value.setting.id, value._json]));
  return {
    path: more.path,
    application: id,
    title,
    version,
    prefix: more.prefix,
    settings: settings.map((setting) => ({
      id: setting.id,
      title: setting.title,
      ...(setting.group !== '' && { group: setting.group }),
      ...(setting.description !== setting.title && { description: setting.description }),
      kind: setting._form.kind,
      ...(setting._form.names.length > 0 && { names: setting._form.names }),
      ...(setting.isPreference && { preference: true }),
      ...(setting.risk.length > 0 && { risks: setting.risk }),
      ...(setting.reservedFor !== undefined && { reservedFor: setting.reservedFor }),
      ...(setting.deprecated !== undefined && { deprecated: setting.deprecated }),
      ...(setting.renamedFrom !== undefined && { renamedFrom: setting.renamedFrom }),
    })),
    roles: Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, one]) => [role, valuesOf(one)])),
    ...(more.default && { default: valuesOf(more.default) }),
  };
}

/** Reads what the metadata of stacks says; what has not the right form is left out. */
export function recordedSettings(metadata: readonly MetadataEntry[]): RecordedSettings[] {
  return metadata.filter(({ type }) => type === SETTINGS_METADATA).flatMap(({ data }) => {
    const [path, application, title, prefix] = ['path', 'application', 'title', 'prefix'].map((key) => textOf(own(data, key)));
    const version = own(data, 'version');
    if (path === undefined || application === undefined || title === undefined || typeof version !== 'number') {
      return [];
    }
    const settings = listOf(own(data, 'settings')).flatMap(settingOf);
    const ofNobody = own(data, 'default');
    return [{
      path, application, title, version, settings,
      ...(prefix === undefined ? {} : { prefix }),
      roles: mapOf(entriesOf(own(data, 'roles')).map(([role, values]) => [textOf(role)!, valuesIn(values, settings)])),
      ...(ofNobody === undefined ? {} : { default: valuesIn(ofNobody, settings) }),
    }];
  });
}

/** A value of each setting: where somebody else wrote something that is none, the most restricted one. */
export function valuesIn(values: unknown, settings: readonly RecordedSetting[]): SettingValues {
  // Merging one value leaves of it what there is in the setting.
  return mapOf(settings.map((setting) => {
    const value = own(values, setting.id);
    return [setting.id, mergedValue(setting, value === undefined ? [] : [value as JsonValue])];
  }));
}

function settingOf(value: unknown): RecordedSetting[] {
  const [id, title, group, description, kind, reservedFor, deprecated, renamedFrom] = [
    'id', 'title', 'group', 'description', 'kind', 'reservedFor', 'deprecated', 'renamedFrom',
  ].map((key) => textOf(own(value, key)));
  const names = textsOf(own(value, 'names'));
  if (id === undefined || title === undefined || (kind !== 'toggle' && kind !== 'levels' && kind !== 'choice') || (kind === 'choice' && names.length === 0)) {
    return [];
  }
  return [{
    id, title, kind, names,
    group: group ?? '',
    description: description ?? title,
    isPreference: own(value, 'preference') === true,
    risks: textsOf(own(value, 'risks')) as PermissionRisk[],
    ...(reservedFor === undefined ? {} : { reservedFor }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
  }];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value as unknown[] : [];
}
