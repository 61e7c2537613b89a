import type { JsonValue } from './json-value';
import type { ProfileSetting, ProfileSettingValue } from './profile-setting';
import type { ProfileSettingsDefinition } from './profile-settings-definition';
import type { SettingForm } from './setting-form';
import { AccessLevel } from '../../permissions/access-level';
import { OBJECT } from '../kinds';

/** What else a configuration may say, for each kind of setting, and what to give in place of anything else. */
const KINDS: Readonly<Record<SettingForm['kind'], { readonly read: (text: string) => unknown; readonly give: (names: readonly string[]) => string }>> = {
  toggle: { read: (text) => ({ on: true, off: false })[text], give: () => 'true or false' },
  levels: {
    read: (text) => (text === 'none' ? [] : text.split(',').map((level) => level.trim())),
    give: (names) => `a list of ${names.join(', ')}, or "all"`,
  },
  choice: { read: (text) => text, give: (names) => names.map((name) => `"${name}"`).join(', ') },
};

/**
 * The values of a role that somebody wrote into a configuration.
 *
 * @throws with all that is wrong
 */
export function valuesFrom(definition: ProfileSettingsDefinition, configuration: object): ProfileSettingValue[] {
  OBJECT(configuration, 'configuration', `a role of "${definition.id}"`);
  const problems: string[] = [];
  const values = Object.entries(configuration).flatMap(([id, given]) => {
    try {
      return [valueFrom(definition.setting(id), given)];
    } catch (error) {
      problems.push((error as Error).message);
      return [];
    }
  });
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  return values;
}

function valueFrom(setting: ProfileSetting, given: unknown): ProfileSettingValue {
  const { kind, names } = setting._form;
  const value = typeof given === 'string' ? KINDS[kind].read(given) : given;
  const isValue = {
    toggle: typeof value === 'boolean',
    choice: names.includes(value as string),
    levels: Array.isArray(value) && value.every((level) => level === AccessLevel.ALL || names.includes(level as string)),
  }[kind];
  if (!isValue) {
    throw new Error(`The setting "${setting.id}" is given ${JSON.stringify(given)}. Give it ${KINDS[kind].give(names)}.`);
  }
  return setting._read(value as JsonValue);
}
