import type { SettingsChange } from './diff-report';
import type { RecordedSetting, RecordedSettings } from '../../formats/settings-record';
import { askForVersion, incompatibleChanges } from '../../roles/settings/schema-changes';
import { schemaOfForm, type SchemaOfSettings } from '../../roles/settings/settings-schema';
import { list } from '../../roles/words';

/** A setting in both versions of an app, in either of which it can be missing. */
export type SettingPair = readonly [was: RecordedSetting | undefined, is: RecordedSetting | undefined];

/** The settings of both versions. One that names an ID from before is the one that had it. */
export function settingPairs(before: RecordedSettings | undefined, after: RecordedSettings | undefined): SettingPair[] {
  const [was, is] = [before?.settings ?? [], after?.settings ?? []];
  const pairs = is.map((one): SettingPair => [was.find(({ id }) => id === one.id) ?? was.find(({ id }) => id === one.renamedFrom), one]);
  const gone = was.filter((one) => !pairs.some(([old]) => old === one));
  return [...pairs, ...gone.map((one): SettingPair => [one, undefined])];
}

/** What changes of an application and its settings, apart from who is given what. */
export function definitionChanges(before: RecordedSettings, after: RecordedSettings): SettingsChange[] {
  const { version } = after;
  const incompatible = before.version === version ? incompatibleChanges(schemaOf(before), schemaOf(after)) : [];
  const texts = [
    ...(before.application === after.application || incompatible.length > 0 ? []
      : [`the ID of the application is "${after.application}" in place of "${before.application}"; a reader refuses documents of another application`]),
    ...(before.title === after.title ? [] : [`the application was called "${before.title}"`]),
    ...settingPairs(before, after).flatMap(settingChanges),
    ...(incompatible.length === 0 ? [] : [askForVersion('its settings', 'before', incompatible, version)]),
    ...(before.version === version ? [] : [`version ${before.version} → ${version}`]),
  ];
  return [...moves(before, after), ...texts.map((text): SettingsChange => ({ effect: 'neither', text }))];
}

/** An application that reads the old names finds nothing there, whatever the new documents say. */
function moves({ prefix: from }: RecordedSettings, { prefix: to }: RecordedSettings): SettingsChange[] {
  if (from === to) {
    return [];
  }
  return from === undefined || to === undefined
    ? [{ effect: 'unknown', text: 'the prefix of the documents has changed, and only the deployment knows whether they move' }]
    : [{ effect: 'neither', text: `documents move from ${from}/… to ${to}/…; an application that reads the old names finds none` }];
}

function schemaOf({ application, version, settings }: RecordedSettings): SchemaOfSettings {
  const ofSettings = settings.map((one) => [one.id, { ...schemaOfForm(one), renamedFrom: one.renamedFrom }] as const);
  return {
    properties: {
      application: { const: application }, version: { const: version }, settings: { properties: Object.fromEntries(ofSettings) },
    },
  };
}

function settingChanges([was, is]: SettingPair): string[] {
  if (!was || !is) {
    return [is ? `new setting "${is.title}", at its most restricted value where nobody is given more` : `setting "${was!.title}" removed`];
  }
  const added = is.names.filter((name) => !was.names.includes(name));
  const removed = was.names.filter((name) => !is.names.includes(name));
  const common = (names: readonly string[]) => names.filter((name) => !added.includes(name) && !removed.includes(name)).join();
  return [
    ...(was.id === is.id ? [] : [`the ID of "${is.title}" is renamed from "${was.id}" to "${is.id}"`]),
    ...(was.kind === is.kind ? [] : [`"${is.title}" is of another kind`]),
    ...(added.length === 0 ? [] : [`"${is.title}" now has ${list(added)}`]),
    ...(removed.length === 0 ? [] : [`"${is.title}" no longer has ${list(removed)}`]),
    ...(common(was.names) === common(is.names) ? [] : [`"${is.title}" has its values in another order`]),
    ...wordChanges(was, is).map((change) => `"${is.title}" ${change}`),
  ];
}

/** What is said of a setting, which changes nobody's values. */
function wordChanges(was: RecordedSetting, is: RecordedSetting): string[] {
  const describedBy = ({ title, description }: RecordedSetting) => (description === title ? '' : description);
  const changes: readonly (readonly [before: string, after: string, what: string])[] = [
    [was.title, is.title, 'title'],
    [was.group, is.group, 'heading'],
    [describedBy(was), describedBy(is), 'description'],
    [was.isPreference ? 'a preference' : 'access', is.isPreference ? 'a preference' : 'access', 'use'],
    [was.risks.join(', '), is.risks.join(', '), 'risk'],
    [was.reservedFor ?? '', is.reservedFor ?? '', 'reservation'],
    [was.deprecated ?? '', is.deprecated ?? '', 'deprecation'],
  ];
  return changes.filter(([before, after]) => before !== after)
    .map(([before, after, what]) => `has another ${what}: ${before || 'none'} → ${after || 'none'}`);
}
