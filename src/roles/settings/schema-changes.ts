import type { SchemaOfSetting, SchemaOfSettings } from './settings-schema';
import { list } from '../words';

/**
 * What changed between two schemas that an application built with the first does not understand, each in words. A new setting and a
 * new level are nothing of that kind: an application passes over what it does not know. A setting with another ID is none
 * while documents have it under both.
 */
export function incompatibleChanges(before: SchemaOfSettings, now: SchemaOfSettings): string[] {
  const settings = now.properties.settings.properties;
  const [applicationBefore, application] = [before, now].map(({ properties }) => properties.application.const);
  const ofApplication = applicationBefore === application ? []
    : [`the application is "${application}" in place of "${applicationBefore}", and a reader refuses documents of another application`];
  return [...ofApplication, ...Object.entries(before.properties.settings.properties).flatMap(([id, setting]) => {
    const other = Object.hasOwn(settings, id) ? settings[id] : Object.values(settings).find(({ renamedFrom }) => renamedFrom === id);
    return other ? changesOf(setting, other).map((change) => `"${id}" ${change}`) : [`"${id}" is gone`];
  })];
}

/** Asks for a new version where there are such changes, in the words of whoever finds them. */
export function askForVersion(whose: string, builtWith: string, changes: readonly string[], version: number): string {
  return `${whose} have changed so that an application that was built ${builtWith} does not understand them: ${list(changes)}. `
    + `Raise the version to ${version + 1}, or keep what was there; a setting that only has another ID names the old one in renamedFrom.`;
}

function changesOf(before: SchemaOfSetting, now: SchemaOfSetting): string[] {
  if (before.type !== now.type) {
    return [`is of another kind, ${now.type} in place of ${before.type}`];
  }
  if (before.enum && now.enum && before.enum.join('\n') !== now.enum.join('\n')) {
    return [`has the choices ${list(now.enum)} in place of ${list(before.enum)}`];
  }
  const gone = before.items?.enum.filter((level) => !now.items?.enum.includes(level)) ?? [];
  return gone.length > 0 ? [`no longer has ${gone.length === 1 ? 'the level' : 'the levels'} ${list(gone)}`] : [];
}
