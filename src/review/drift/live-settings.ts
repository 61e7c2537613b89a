import { valuesIn, type RecordedSettings } from '../../formats/settings-record';
import { own } from '../../formats/shapes';
import type { InstanceFacts } from '../../rules/instance-facts';
import { byInstance } from '../app/instances';
import type { ReviewedApp } from '../app/reviewed-app';
import type { AspectChange } from '../diff/diff-report';
import { changesOfSettings } from '../diff/diff-settings';

/** The documents of an instance as they are, by the names of their parameters. */
export interface LiveSettings {
  readonly instance: string;
  /** Those that are not there have no text; `undefined` where none could be read. */
  readonly documents?: ReadonlyMap<string, string>;
}

/** Names of the parameters that the documents of an app's roles are in, by the ARN of the instance. */
export function documentNames(app: ReviewedApp, known: readonly InstanceFacts[]): Map<string, string[]> {
  return new Map(byInstance(app, known).knownInstances.map(({ facts, roles }) => [facts.arn, roles.flatMap(({ role }) => {
    const profile = facts.profiles?.find(({ name }) => name === role.name);
    return profile ? keptFor(app, role.id).map((kept) => nameOf(kept, profile.id)) : [];
  })]));
}

/** What somebody changed of the settings of a role, from what the code says to what its application reads. */
export function driftOfSettings(app: ReviewedApp, role: string, profileId: string, documents: ReadonlyMap<string, string>): AspectChange[] {
  return keptFor(app, role).flatMap((kept): AspectChange[] => {
    const name = nameOf(kept, profileId);
    const text = documents.get(name);
    if (text === undefined) {
      return [{ aspect: 'setting', effect: 'unknown', text: `settings of ${kept.title}: there is no document ${name}, so the default applies` }];
    }
    const settings = own(parsed(text), 'settings');
    return settings === undefined
      ? [{ aspect: 'setting', effect: 'unknown', text: `settings of ${kept.title}: ${name} is no document that the application could read` }]
      : changesOfSettings(kept.title, kept.settings, kept.roles[role]!, valuesIn(settings, kept.settings));
  });
}

/** Whether there are documents of a role of which nothing is known. */
export function areSettingsUnread(app: ReviewedApp, role: string, live: LiveSettings | undefined): boolean {
  return live !== undefined && live.documents === undefined && keptFor(app, role).length > 0;
}

function keptFor({ applications = [] }: ReviewedApp, role: string): RecordedSettings[] {
  return applications.filter(({ prefix, roles }) => prefix !== undefined && Object.hasOwn(roles, role));
}

function nameOf({ prefix }: RecordedSettings, profileId: string): string {
  return `${prefix}/${profileId}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
