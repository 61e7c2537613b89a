import type { ExistingGroups, FoundSetting } from './existing-groups';
import type { RolePlan } from './role-plan';
import { joined } from './typescript';
import { AccessLevel } from '../../permissions/access-level';
import { keyLiteral, stringLiteral } from '../../permissions/string-literal';
import type { JsonValue } from '../../roles/settings/json-value';
import { stepsOf } from '../../roles/settings/setting-form';

/** Id of the construct that keeps the settings. */
export const SETTINGS_ID = 'Settings';

const USUAL_LEVELS = 4;

/** The constant of the code for the profile that a role is made as, where it is needed again. */
export function constantFor({ id }: RolePlan): string {
  return `${id.charAt(0).toLowerCase()}${id.slice(1)}Profile`;
}

/** The settings of an application in code: what it has, and which profile is given what. Nothing for those at their most restricted value. */
export function renderSettings(existing: ExistingGroups, roles: readonly RolePlan[], indent: number): string {
  const { application, title, settings, groups } = existing;
  const start = ' '.repeat(indent);
  const ofUnknown = roles.find(({ name }) => name === existing.default);
  const isGuess = settings.some(({ kind, names }) => kind === 'choice' && names.length > 2);
  return [
    ...(isGuess ? [`${start}// Check the order of choices: each is to have the most restricted one first and the widest one last.`] : []),
    `${start}const definition = new ProfileSettingsDefinition(${stringLiteral(application)}, {`,
    `${start}  title: ${stringLiteral(title)},`,
    `${start}  version: 1,`,
    `${start}  settings: [`,
    ...settings.map((setting) => `${start}    ${settingInCode(setting, indent + 4)},`),
    `${start}  ],`,
    `${start}});`,
    `${start}const settings = new ProfileSettings(this, ${stringLiteral(SETTINGS_ID)}, { definition });`,
    ...roles.filter(({ name }) => Object.hasOwn(groups, name)).map((role) => `${start}${assignment(role, existing, indent)}`),
    // What the narrowest group may do is never too much.
    `${start}settings.useAsDefault(${ofUnknown ? constantFor(ofUnknown) : ''});`,
  ].join('\n');
}

function settingInCode({ id, title, kind, names }: FoundSetting, indent: number): string {
  const properties = [`title: ${stringLiteral(title)}`];
  switch (kind) {
    case 'toggle': return made('ToggleSetting', id, properties, indent);
    case 'levels': return made('LevelSetting', id, [...properties, ...isUsual(names) ? [] : [
      joined('levels: [', names.map((name) => `{ level: AccessLevel.${levelConstant(name)} }`), ']', indent + 2),
    ]], indent);
    case 'choice': return made('ChoiceSetting', id, [...properties, joined('choices: [', names.map((name) => `{ name: ${stringLiteral(name)} }`), ']', indent + 2)], indent);
  }
}

function made(className: string, id: string, properties: readonly string[], indent: number): string {
  return joined(`new ${className}(${stringLiteral(id)}, { `, properties, ' })', indent);
}

function isUsual(names: readonly string[]): boolean {
  return names.every((name) => Object.values(AccessLevel).indexOf(name as AccessLevel) < USUAL_LEVELS);
}

function levelConstant(name: string): string {
  return Object.entries(AccessLevel).find(([, level]) => level === name)![0];
}

function assignment(role: RolePlan, { groups, settings }: ExistingGroups, indent: number): string {
  const values = groups[role.name]!;
  const given = settings.filter((setting) => values[setting.id] !== undefined && stepsOf(setting, values[setting.id]!).length > 0)
    .map(({ id }) => `${keyLiteral(id)}: ${inCode(values[id]!)}`);
  return given.length === 0 ? `settings.assign(${constantFor(role)});`
    : joined(`settings.assign(${constantFor(role)}, ...definition.valuesFrom({ `, given, ' }));', indent);
}

function inCode(value: JsonValue): string {
  if (typeof value === 'boolean') {
    return String(value);
  }
  return typeof value === 'string' ? stringLiteral(value) : `[${(value as readonly string[]).map(stringLiteral).join(', ')}]`;
}
