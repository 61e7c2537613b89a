import { definitionChanges, settingPairs, type SettingPair } from './diff-definition';
import type { AspectChange, Effect, SettingsChange } from './diff-report';
import type { RecordedSetting, RecordedSettings, SettingValues } from '../../formats/settings-record';
import { compareValues, mergedValue, type SettingOrder } from '../../roles/settings/setting-form';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import { settingInWords } from '../app/role-settings';

const EFFECTS: Readonly<Record<SettingOrder, Effect>> = { same: 'neither', wider: 'more', narrower: 'less', apart: 'unknown' };

/** An application in both versions of an app, in either of which it can be missing. */
interface Both {
  readonly title: string;
  readonly before?: RecordedSettings;
  readonly after?: RecordedSettings;
}

/** What a role gains and loses in the applications of an app. A role without settings has what people have who were given none. */
export function diffSettings(
  apps: readonly [ReviewedApp, ReviewedApp], was: ReviewedRole | undefined, is: ReviewedRole | undefined,
): AspectChange[] {
  return bothOf(...apps).flatMap(({ title, before, after }) => {
    const [old, now] = [valuesOf(before, was), valuesOf(after, is)];
    // What people get without either is up to the application.
    const isUndetermined = ([[old, before], [now, after]] as const).some(([{ isOwn }, kept]) => kept && !isOwn && !kept.default);
    if (!old.isOwn && !now.isOwn) {
      return [];
    }
    return [
      ...(was && is && old.isOwn !== now.isOwn ? [{
        aspect: 'setting' as const,
        effect: isUndetermined ? 'unknown' as const : 'neither' as const,
        text: `settings of ${title} ${now.isOwn ? 'of its own' : 'taken away: the default applies'}`,
      }] : []),
      ...settingPairs(before, after).flatMap((pair) => changeOf(title, pair, old.values, now.values)),
    ];
  });
}

/** What changes in an application for everybody: its settings themselves, and what people get who were given none. */
export function diffApplications(was: ReviewedApp, is: ReviewedApp): SettingsChange[] {
  return bothOf(was, is).flatMap(({ title, before, after }): SettingsChange[] => {
    if (!before || !after) {
      return [{ effect: 'neither', text: after ? `settings of ${title} added` : `settings of ${title} removed` }];
    }
    return [
      ...definitionChanges(before, after).map((change): SettingsChange => ({ ...change, text: `${title}: ${change.text}` })),
      ...settingPairs(before, after).flatMap((pair) => changeOf(`${title} by default`, pair, before.default, after.default))
        .map(({ aspect: _, ...change }) => change),
    ];
  });
}

function bothOf(was: ReviewedApp, is: ReviewedApp): Both[] {
  const [before, after] = [was.applications ?? [], is.applications ?? []];
  // The same thing keeps them, or the only thing that keeps any of the application.
  const isGone = ({ path }: RecordedSettings) => !after.some((other) => other.path === path);
  const previous = (one: RecordedSettings) => before.find(({ path }) => path === one.path)
    ?? onlyOf(before.filter((other) => other.application === one.application && isGone(other)));
  const pairs = after.map((one): Both => ({ title: one.title, before: previous(one), after: one }));
  const gone = before.filter((one) => !pairs.some((pair) => pair.before === one));
  return [...pairs, ...gone.map((one): Both => ({ title: one.title, before: one }))];
}

function onlyOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function valuesOf(kept?: RecordedSettings, role?: ReviewedRole): { readonly isOwn: boolean; readonly values?: SettingValues } {
  const own = kept && role && Object.hasOwn(kept.roles, role.role.id) ? kept.roles[role.role.id] : undefined;
  return { isOwn: own !== undefined, values: own ?? (role && kept?.default) };
}

/** How the values of a role differ from others of the same settings. */
export function changesOfSettings(
  title: string, settings: readonly RecordedSetting[], before: SettingValues, after: SettingValues,
): AspectChange[] {
  return settings.flatMap((one) => changeOf(title, [one, one], before, after));
}

function changeOf(title: string, [was, is]: SettingPair, before?: SettingValues, after?: SettingValues): AspectChange[] {
  const setting = (is ?? was)!;
  // Names that only the older version has are compared as well, in its order.
  const form = { ...setting, names: [...setting.names, ...(was?.names ?? []).filter((name) => !setting.names.includes(name))] };
  const least = mergedValue(setting, []);
  const [old, now] = [(was && before?.[was.id]) ?? least, (is && after?.[is.id]) ?? least];
  const order = was && is && was.kind !== is.kind ? 'apart' : compareValues(form, now, old);
  if (order === 'same') {
    return [];
  }
  // What either version says of a setting counts: one change could otherwise open it and say that this is nothing.
  const versions = [was, is].flatMap((one) => one ?? []);
  const effect = versions.every(({ isPreference }) => isPreference) ? 'neither' : EFFECTS[order];
  const risks = effect === 'more' ? [...new Set(versions.flatMap((one) => one.risks))] : [];
  const from = before ? `${settingInWords(form, old)} → ` : '';
  const words = [`${from}${settingInWords(form, now)}`, ...risks.map((risk) => risk.replace('-', ' '))];
  return [{
    aspect: 'setting',
    effect,
    text: `"${setting.title}" of ${title}: ${words.join(', ')}`,
    ...(risks.length === 0 ? {} : { risks }),
  }];
}
