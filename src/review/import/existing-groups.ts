import { InputError } from '../../formats/input-error';
import type { SettingValues } from '../../formats/settings-record';
import { entriesOf, mapOf, own } from '../../formats/shapes';
import { AccessLevel } from '../../permissions/access-level';
import type { JsonValue } from '../../roles/settings/json-value';
import type { SettingForm } from '../../roles/settings/setting-form';
import { capitalized, list } from '../../roles/words';

/** A setting, as far as the values that groups have tell of it. */
export interface FoundSetting extends SettingForm {
  readonly id: string;
  readonly title: string;
}

/** Groups that an application has, in the words of a file that somebody wrote, or that it exports. */
export interface ExistingGroups {
  readonly application: string;
  readonly title: string;
  readonly settings: readonly FoundSetting[];
  /** A value of each setting that a group has one of, by the name of the group. */
  readonly groups: Readonly<Record<string, SettingValues>>;
  /** The group of people whom the application does not know. */
  readonly default?: string;
}

const LEVELS = Object.values(AccessLevel).filter((level) => level !== AccessLevel.ALL) as readonly string[];

const USUAL_LEVELS: readonly string[] = [AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.REMOVE];

const FLAGS: Readonly<Record<string, boolean>> = { on: true, enabled: true, off: false, disabled: false };

/** Of choices, those that words say are the narrowest and the widest; the others are between them, as they come. */
const NARROW = ['none', 'own', 'self'];
const WIDE = ['all', 'everything'];

const ID_OF_APPLICATION = /^[A-Za-z0-9_.-]{1,64}$/;
const ID_OF_SETTING = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/**
 * Reads which groups there are, and finds out which settings they have: an application's own words decide on what is a
 * toggle, what has levels and what is a choice.
 *
 * @throws InputError with all that is wrong
 */
export function existingGroups(file: unknown, source: string): ExistingGroups {
  const [application, title, ofUnknown] = ['application', 'title', 'default'].map((key) => own(file, key));
  const groups = entriesOf(own(file, 'groups'));
  const names = groups.map(([name]) => name);
  const keys = [...new Set(groups.flatMap(([, values]) => entriesOf(values).map(([key]) => key)))];
  const found = keys.map((key) => settingOf(key, groups.flatMap(([, values]) => (
    entriesOf(values).filter(([one]) => one === key).map(([, value]) => value)))));
  const ids = found.map(({ id }) => id);
  const problems = [
    ...(typeof application === 'string' && ID_OF_APPLICATION.test(application) ? []
      : ['"application" is the ID of the application: 1 to 64 letters, digits, hyphens, underscores and periods.']),
    ...(groups.length > 0 ? [] : ['"groups" has the settings of each group, by the name of its security profile.']),
    ...(ofUnknown === undefined || names.includes(ofUnknown as string) ? [] : [`"default" is the name of a group: ${list(names, 'or')}.`]),
    ...found.flatMap(({ id, problem }) => (problem === undefined ? [] : [`The setting "${id}" ${problem}.`])),
    ...groups.flatMap(([group, values]) => found.filter(({ name, form }) => isBlind(form, own(values, name)))
      .map(({ name }) => `The group "${group}" has levels of "${name}" without view, so its people could not see what they may change. Add view.`)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two settings would have the ID "${id}". Rename one of them.`),
  ];
  if (problems.length > 0) {
    throw new InputError(`${source} does not say which groups an application has. ${problems.join(' ')}`);
  }
  const settings = found.map(({ id, name, form }): FoundSetting => ({ id, title: titleOf(name), ...form! }));
  return {
    application: application as string,
    title: typeof title === 'string' ? title : titleOf(application as string),
    settings,
    groups: mapOf(groups.map(([name, values]) => [name, mapOf(found.flatMap((one) => (
      own(values, one.name) === undefined ? [] : [[one.id, read(one.form!, own(values, one.name))] as const])))])),
    ...(ofUnknown === undefined ? {} : { default: ofUnknown as string }),
  };
}

function settingOf(name: string, values: readonly unknown[]) {
  const form = formOf(values);
  const id = ID_OF_SETTING.test(name) ? name : idFrom(name);
  const given = [...new Set(values.map((value) => JSON.stringify(value)))];
  const problem = form ? undefined
    : `has ${list(given)}. It can be true or false, a list of ${list(LEVELS, 'or', LEVELS.length)}, or the name of a choice`;
  return { id, name, form, problem: ID_OF_SETTING.test(id) ? problem : 'has a name without letters' };
}

function formOf(values: readonly unknown[]): SettingForm | undefined {
  if (values.every((value) => flagOf(value) !== undefined)) {
    return { kind: 'toggle', names: [] };
  }
  const levels = values.map(levelsOf);
  const isList = values.some(Array.isArray);
  if (levels.every((one) => one !== undefined) && (isList || levels.some((one) => one.some((level) => LEVELS.includes(level))))) {
    const seen = new Set(levels.flat());
    const isOfUsual = seen.size === 0 || seen.has(AccessLevel.ALL);
    return { kind: 'levels', names: LEVELS.filter((level) => seen.has(level) || isOfUsual && USUAL_LEVELS.includes(level)) };
  }
  if (!values.every((value): value is string => typeof value === 'string' && value !== '' && !value.includes('{{'))) {
    return undefined;
  }
  const choices = [...new Set(values)].map((choice, index) => ({ choice, rank: rankOf(choice), index }));
  const names = choices.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ choice }) => choice);
  // A choice has at least two.
  const beside = names[0] === 'none' ? ['none', 'all'] : ['none', ...names];
  return { kind: 'choice', names: names.length > 1 ? names : beside };
}

/** Levels without the one that every other one builds on. */
function isBlind(form: SettingForm | undefined, value: unknown): boolean {
  const levels = form?.kind === 'levels' && form.names.includes(AccessLevel.VIEW) ? levelsOf(value) ?? [] : [];
  return levels.length > 0 && !levels.includes(AccessLevel.VIEW) && !levels.includes(AccessLevel.ALL);
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'string') {
    return FLAGS[value.toLowerCase()];
  }
  return typeof value === 'boolean' ? value : undefined;
}

/** Levels as a list or as a text; `undefined` for what has others. */
function levelsOf(value: unknown): string[] | undefined {
  const names: unknown = typeof value === 'string'
    ? value.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== 'none') : value;
  const isLevels = Array.isArray(names) && names.every((name) => name === AccessLevel.ALL || LEVELS.includes(name as string));
  return isLevels ? names as string[] : undefined;
}

function rankOf(choice: string): number {
  const word = choice.toLowerCase();
  const ranks = [...NARROW, undefined, ...WIDE];
  return ranks.includes(word) ? ranks.indexOf(word) : NARROW.length;
}

function read({ kind, names }: SettingForm, value: unknown): JsonValue {
  switch (kind) {
    case 'toggle': return flagOf(value)!;
    case 'levels': return levelsOf(value)!.includes(AccessLevel.ALL) ? names : names.filter((name) => levelsOf(value)!.includes(name));
    case 'choice': return value as string;
  }
}

/** `Silent monitor` becomes `silentMonitor`. */
function idFrom(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word, index) => (index === 0 ? word.toLowerCase() : capitalized(word))).join('').slice(0, 64);
}

/** `silentMonitor` becomes `Silent monitor`; what has spaces is a title already. */
function titleOf(name: string): string {
  const words = ID_OF_SETTING.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[_-]+/g, ' ') : name;
  return capitalized(words);
}
