import type { CodeLanguage, Property } from './code-language';
import type { ExistingGroups, FoundSetting } from './existing-groups';
import { laidOut, type Layout } from './layout';
import type { RolePlan } from './role-plan';
import { AccessLevel } from '../../permissions/access-level';
import type { JsonValue } from '../../roles/settings/json-value';
import { stepsOf } from '../../roles/settings/setting-form';

/** Id of the construct that keeps the settings. */
export const SETTINGS_ID = 'Settings';

const USUAL_LEVELS = 4;

/** The variable of the code for the profile that a role is made as, where it is needed again. */
export function constantFor({ id }: RolePlan, { variable }: CodeLanguage): string {
  return variable(`${id.charAt(0).toLowerCase()}${id.slice(1)}Profile`);
}

/** The settings of an application in code: what it has, and which profile is given what. Nothing for those at their most restricted value. */
export function renderSettings(existing: ExistingGroups, roles: readonly RolePlan[], language: CodeLanguage): string {
  const { application, title, settings, groups } = existing;
  const { body, declaration, made, statement, style, text } = language;
  const ofUnknown = roles.find(({ name }) => name === existing.default);
  const isGuess = settings.some(({ kind, names }) => kind === 'choice' && names.length > 2);
  const lines = [
    declaration('definition', made('ProfileSettingsDefinition', [text(application)], [
      ['title', text(title)],
      ['version', '1'],
      ['settings', language.list(settings.map((setting) => settingInCode(setting, language)), true)],
    ], true)),
    declaration('settings', language.construct('ProfileSettings', SETTINGS_ID, [['definition', 'definition']])),
    ...roles.filter(({ name }) => Object.hasOwn(groups, name)).map((role) => statement(assignment(role, existing, language))),
    // What the narrowest group may do is never too much.
    statement(language.call('settings', 'useAsDefault', ofUnknown ? [constantFor(ofUnknown, language)] : [])),
  ];
  return [
    ...(isGuess ? [language.remark('Check the order of choices: each is to have the most restricted one first and the widest one last.', body)] : []),
    ...lines.map((line) => `${' '.repeat(body)}${laidOut(line, body, style)}`),
  ].join('\n');
}

function settingInCode({ id, title, kind, names }: FoundSetting, { list, made, struct, text }: CodeLanguage): Layout {
  const titled: Property = ['title', text(title)];
  switch (kind) {
    case 'toggle': return made('ToggleSetting', [text(id)], [titled]);
    case 'levels': return made('LevelSetting', [text(id)], [titled, ...isUsual(names) ? [] : [
      ['levels', list(names.map((name) => struct('ProfileSettingLevel', [['level', `AccessLevel.${levelConstant(name)}`]])))] as const,
    ]]);
    case 'choice': return made('ChoiceSetting', [text(id)], [titled,
      ['choices', list(names.map((name) => struct('ProfileSettingChoice', [['name', text(name)]])))]]);
  }
}

function isUsual(names: readonly string[]): boolean {
  return names.every((name) => Object.values(AccessLevel).indexOf(name as AccessLevel) < USUAL_LEVELS);
}

function levelConstant(name: string): string {
  return Object.entries(AccessLevel).find(([, level]) => level === name)![0];
}

function assignment(role: RolePlan, { groups, settings }: ExistingGroups, language: CodeLanguage): Layout {
  const values = groups[role.name]!;
  const given = settings.filter((setting) => values[setting.id] !== undefined && stepsOf(setting, values[setting.id]!).length > 0)
    .map(({ id }) => [id, inCode(values[id]!, language)] as const);
  const profile = constantFor(role, language);
  return language.call('settings', 'assign', given.length === 0 ? [profile]
    : [profile, language.spread(language.call('definition', 'valuesFrom', [language.map(given)]))]);
}

function inCode(value: JsonValue, { flag, list, text }: CodeLanguage): Layout {
  if (typeof value === 'boolean') {
    return flag(value);
  }
  return typeof value === 'string' ? text(value) : list((value as readonly string[]).map(text));
}
