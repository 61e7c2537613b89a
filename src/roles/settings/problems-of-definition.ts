import type { ProfileSettingsDefinition } from './profile-settings-definition';

/** What keeps settings from being those of one application. */
export function problemsOf({ id, version, settings }: ProfileSettingsDefinition): string[] {
  const ids = settings.map((setting) => setting.id);
  const before = settings.flatMap(({ renamedFrom }) => renamedFrom ?? []);
  const names = [...ids, ...before];
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    ...[...twice].map((name) => (before.includes(name)
      ? `The application "${id}" has the setting "${name}" now or before, twice. Give renamedFrom an ID that no setting has anymore, once.`
      : `The application "${id}" has the setting "${name}" twice. Give one of them another ID.`)),
    ...settings.filter((one) => settings.find(({ title, group }) => title === one.title && group === one.group) !== one)
      .map(({ title, group }) => `The application "${id}" has two settings with the title "${title}"${group === '' ? '' : ` under "${group}"`}, which nobody can tell apart. `
        + 'Give one of them another title or group.'),
    ...settings.flatMap((setting) => [
      ...setting.requires.filter((other) => !ids.includes(other.id))
        .map((other) => `The setting "${setting.id}" requires "${other.id}", which the application "${id}" does not have. Add it to the settings.`),
      ...setting.replacedBy && !ids.includes(setting.replacedBy.id)
        ? [`The setting "${setting.id}" is replaced by "${setting.replacedBy.id}", which the application "${id}" does not have. Add it to the settings.`] : [],
      ...setting.since !== undefined && !(Number.isInteger(setting.since) && setting.since >= 1 && setting.since <= version)
        ? [`The setting "${setting.id}" is there since version ${setting.since}, and "${id}" has the version ${version}. Use a whole number from 1 to ${version}.`] : [],
    ]),
  ];
}
