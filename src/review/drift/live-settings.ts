import { DEFAULT_DOCUMENT, valuesIn, type RecordedSettings, type SettingValues } from '../../formats/settings-record';
import { own } from '../../formats/shapes';
import type { InstanceFacts } from '../../rules/instance-facts';
import { byInstance } from '../app/instances';
import type { ReviewedApp, ReviewedRole } from '../app/reviewed-app';
import type { AspectChange, SettingsChange } from '../diff/diff-report';
import { changesOfSettings } from '../diff/diff-settings';

/** The documents of an instance as they are, by the names of their parameters. */
export interface LiveSettings {
  readonly instance: string;
  /** Those that are not there have no text; `undefined` where none could be read. */
  readonly documents?: ReadonlyMap<string, string>;
}

/** Names of the parameters that the documents of an app's roles are in, and its defaults, by the ARN of the instance. */
export function documentNames(app: ReviewedApp, known: readonly InstanceFacts[]): Map<string, string[]> {
  return new Map(byInstance(app, known).knownInstances.map(({ facts, roles }) => [facts.arn, [
    ...roles.flatMap(({ role }) => {
      const profile = facts.profiles?.find(({ name }) => name === role.name);
      return profile ? keptFor(app, role.id).map((kept) => nameOf(kept, profile.id)) : [];
    }),
    ...withDefault(app, roles).map((kept) => nameOf(kept, DEFAULT_DOCUMENT)),
  ]]));
}

/** What somebody changed of the settings of a role, from what the code says to what its application reads. */
export function driftOfSettings(app: ReviewedApp, role: string, profileId: string, documents: ReadonlyMap<string, string>): AspectChange[] {
  return keptFor(app, role).flatMap((kept) => driftOfDocument(kept, {
    title: kept.title, name: nameOf(kept, profileId), values: kept.roles[role]!, otherwise: 'so the default applies',
  }, documents));
}

/** What somebody changed of what people have who were given none, of applications that roles of one instance have settings of. */
export function driftOfDefaults(
  app: ReviewedApp, roles: readonly ReviewedRole[], documents: ReadonlyMap<string, string>,
): SettingsChange[] {
  return withDefault(app, roles).flatMap((kept) => driftOfDocument(kept, {
    title: `${kept.title} by default`, name: nameOf(kept, DEFAULT_DOCUMENT), values: kept.default!,
    otherwise: 'so it is up to the application',
  }, documents)).map(({ aspect: _, ...change }) => change);
}

/** A document as the code says, and what applies where there is none. */
interface KeptDocument {
  readonly title: string;
  readonly name: string;
  readonly values: SettingValues;
  readonly otherwise: string;
}

function driftOfDocument(
  { settings }: RecordedSettings, { title, name, values, otherwise }: KeptDocument, documents: ReadonlyMap<string, string>,
): AspectChange[] {
  const text = documents.get(name);
  if (text === undefined) {
    return [{ aspect: 'setting', effect: 'unknown', text: `settings of ${title}: there is no document ${name}, ${otherwise}` }];
  }
  const live = own(parsed(text), 'settings');
  return live === undefined
    ? [{ aspect: 'setting', effect: 'unknown', text: `settings of ${title}: ${name} is no document that the application could read` }]
    : changesOfSettings(title, settings, values, valuesIn(live, settings));
}

/** Whether there are documents of a role of which nothing is known. */
export function areSettingsUnread(app: ReviewedApp, role: string, live: LiveSettings | undefined): boolean {
  return live !== undefined && live.documents === undefined && keptFor(app, role).length > 0;
}

function keptFor({ applications = [] }: ReviewedApp, role: string): RecordedSettings[] {
  return applications.filter(({ prefix, roles }) => prefix !== undefined && Object.hasOwn(roles, role));
}

/** Those with a default that are of the instance of some roles, as far as roles tell. */
function withDefault({ applications = [] }: ReviewedApp, some: readonly ReviewedRole[]): RecordedSettings[] {
  return applications.filter((kept) => kept.prefix !== undefined && kept.default !== undefined
    && some.some(({ role }) => Object.hasOwn(kept.roles, role.id)));
}

function nameOf({ prefix }: RecordedSettings, lastPart: string): string {
  return `${prefix}/${lastPart}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
