import { InputError } from './input-error';
import { inWords, readFacts } from './read-facts';
import { parseJson } from './read-file';
import { isObject } from './shapes';
import { visibleJson } from './visible';
import { inFile, isRead, OPERATIONS, partsOf, RESTRICTIONS, sortedParts } from '../roles/access';
import { byCodeUnit, countPeople } from '../roles/words';
import type { HeldCombination, HoldingAiAgent, InstanceFacts, LiveProfile } from '../rules/instance-facts';

/** The form of a snapshot; a change that older readers would misread gets a new number. */
export const SNAPSHOT_SCHEMA = 'connect-profiles/snapshot/1';

/** A profile with what the rules do not look at. */
export type SnapshotProfile = LiveProfile & { readonly description?: string; readonly tags?: Readonly<Record<string, string>> };

/**
 * Facts about an instance as text to commit: the same facts give the same text, byte for byte, in whatever order the service
 * listed them.
 */
export function writeSnapshot(facts: InstanceFacts): string {
  const { arn, status, attributes, integrations, storage, applications, applicationNamespaces, profiles, unreadable } = facts;
  const { people, aiAgents } = facts;
  return visibleJson({
    schema: SNAPSHOT_SCHEMA,
    personalData: people && personalDataIn(people),
    arn,
    taken: facts.taken,
    status,
    attributes: attributes && sortedKeys(attributes),
    integrations: sorted(integrations),
    storage: sorted(storage),
    applications: sorted(applications),
    applicationNamespaces: sorted(applicationNamespaces),
    profiles: profiles && [...profiles].sort(byName).map(ordered),
    people: people && [...people].sort(byProfiles).map(({ profiles: ids, people: number, names }) => (
      { profiles: sorted(ids), people: number, names: sorted(names) })),
    aiAgents: aiAgents && [...aiAgents].sort(byArn).map((one) => ({ arn: one.arn, profiles: sorted(one.profiles) })),
    hierarchyGroups: sorted(facts.hierarchyGroups),
    flowModules: sorted(facts.flowModules),
    unreadable: Object.keys(unreadable).length === 0 ? undefined : sortedKeys(unreadable),
  });
}

/** What whoever opens a file with names of people has to know of it first; `undefined` where there are none. */
export function personalDataIn(people: readonly HeldCombination[]): string | undefined {
  const names = people.flatMap((one) => one.names ?? []).length;
  return names === 0 ? undefined
    : `This file holds personal data: the user names of ${countPeople(names)}. Keep it out of version control, and only as long as it is needed.`;
}

/** A moment in UTC as files have it, without parts of seconds. */
export function secondsOf(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * Reads a snapshot that `writeSnapshot` wrote, or that somebody edited since.
 *
 * @param source where the text is from, for messages
 * @throws InputError if it is no snapshot, or of a form that this version does not know
 */
export function readSnapshot(text: string, source: string): InstanceFacts {
  const parsed = parseJson(text, source, 'a snapshot of an instance');
  const schema = isObject(parsed) ? parsed.schema : undefined;
  if (schema !== SNAPSHOT_SCHEMA) {
    throw new InputError(`${source} is not a snapshot of an instance: its "schema" is ${schema === undefined ? 'missing' : inWords(schema)}, expected "${SNAPSHOT_SCHEMA}". `
      + 'Write it with "connect-profiles snapshot" of this version.');
  }
  return readFacts(parsed, source);
}

/** Keys in one order, lists sorted. What one operation tells of its parts has a key of its own where it is several. */
function ordered({ id, arn, name, type, description, tags, permissions, access = {} }: SnapshotProfile) {
  const inOrder = sortedParts(access);
  const parts = OPERATIONS.map((operation) => {
    const written = Object.fromEntries(partsOf(operation).map((part) => [part.key, inFile(part, inOrder)]));
    return operation === RESTRICTIONS ? { restrictions: isRead(operation, access) ? written : undefined } : written;
  });
  const facts = { id, arn, name, type, description, tags: tags && sortedKeys(tags), permissions: sorted(permissions) };
  return Object.assign(facts, ...parts) as object;
}

function byArn(a: HoldingAiAgent, b: HoldingAiAgent): number {
  return byCodeUnit(a.arn, b.arn);
}

function byProfiles(a: HeldCombination, b: HeldCombination): number {
  return byCodeUnit(JSON.stringify(sorted(a.profiles)), JSON.stringify(sorted(b.profiles)));
}

function byName(a: LiveProfile, b: LiveProfile): number {
  return byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id);
}

function sorted(items: readonly string[] | undefined): string[] | undefined {
  return items && [...new Set(items)].sort();
}

function sortedKeys<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b)));
}
