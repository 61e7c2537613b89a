import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { CustomResourceEvent } from './event';
import { canonical, entriesOf, mapOf } from '../../formats/shapes';
import type { KnownAccess } from '../../roles/access';

export type AiAgents = KnownAccess['aiAgents'];

/** AI agents by the id of the profile that had them; by `heldKey` of it, those that had the profile. */
export type AgentsOfProfiles = Readonly<Record<string, AiAgents>>;

/**
 * What others had given to profiles, and deployments replaced. It travels as a text: as part of the validation's physical id, so that
 * the next deployment has it, and as its attribute, which the read-back has as a property, in every event.
 */
export interface Kept {
  /** Replaced by earlier deployments, of profiles that are still written. */
  readonly earlier: AgentsOfProfiles;
  /** Replaced by the deployment that wrote this; what a rollback gives back. */
  readonly now: AgentsOfProfiles;
  /**
   * Replaced by earlier deployments, of profiles that this one no longer writes; what there is again after a rollback. Also what a
   * resource that this one succeeds may have written: after the rollback of the succession, it is there again.
   */
  readonly over: AgentsOfProfiles;
}

/** Where AI agents are kept that had a profile before a deployment associated it with them. */
export function heldKey(profileId: string): string {
  return `@${profileId}`;
}

/** AI agents that hold profiles have no type. */
export function asAgents(arns: readonly string[] = []): AiAgents {
  return arns.map((arn) => ({ arn }));
}

/** What is between the name of a resource, what it keeps, and for which properties, in its physical id. */
const IN_ID = '.';

export const NOTHING_KEPT: Kept = { earlier: mapOf([]), now: mapOf([]), over: mapOf([]) };

/** A hundred AI agents, in the id and the attribute together; an answer then has room for little else. */
export const MOST_KEPT_BYTES = 2_900;

/** Far more than any text that a deployment wrote. */
const MOST_READ_BYTES = 100_000;

/** Some twenty AI agents; with what it begins with, a physical id has no more room. */
export const MOST_KEPT_IN_ID_BYTES = 850;

/** As text that can be part of an id; empty where nothing was replaced. */
export function writeKept({ earlier, now, over }: Kept): string {
  const parts = [earlier, now, over].map((agents) => entriesOf(agents).filter(([, list]) => (list as AiAgents).length > 0));
  return parts.every((part) => part.length === 0) ? '' : brotliCompressSync(JSON.stringify(parts)).toString('base64url');
}

/** What `writeKept` wrote; nothing where it wrote nothing, or somebody else did. */
export function readKept(text = ''): Kept {
  try {
    const written = brotliDecompressSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_READ_BYTES }).toString();
    const [earlier, now, over] = (JSON.parse(written) as [string, AiAgents][][])
      .map((part) => mapOf(part.map(([id, agents]) => [id, agents.map(({ arn, type }) => ({ arn, type }))])));
    return { earlier, now, over };
  } catch {
    return NOTHING_KEPT;
  }
}

/** What the id of the resource tells to be kept. */
export function keptOf({ physicalResourceId = '' }: Pick<CustomResourceEvent, 'physicalResourceId'>): Kept {
  return readKept(physicalResourceId.split(IN_ID)[1]);
}

/** The name of the resource, without what its id keeps. */
export function nameIn(id: string): string {
  return id.split(IN_ID)[0];
}

/** An id that keeps the text, written for these properties; without a text, the name of the resource alone. */
export function idKeeping(text: string, properties: unknown, given: string): string {
  return [nameIn(given), ...text ? [text, fingerprint(properties)] : []].join(IN_ID);
}

/** In a rollback, whether the deployment that failed wrote the id: one that was refused has left the id as it was. */
export function keepsForFailed({ physicalResourceId = '', oldProperties }: CustomResourceEvent): boolean {
  return physicalResourceId.split(IN_ID)[2] === fingerprint(oldProperties);
}

function fingerprint(properties: unknown): string {
  return createHash('sha256').update(canonical(properties)).digest('base64url').slice(0, 8);
}

/** What is still kept, where nobody could tell what this deployment replaces. */
export function keptOn(event: Pick<CustomResourceEvent, 'physicalResourceId'>): string {
  return writeKept({ ...NOTHING_KEPT, earlier: allKept(keptOf(event)) });
}

/** As much of it as has room: what is replaced now is left out where it does not fit, a profile at a time. */
export function fitKept(kept: Kept, bytes: number): { readonly text: string; readonly leftOut: readonly string[] } {
  let fitting: Kept = { ...kept, now: {} };
  const leftOut = Object.entries(kept.now).flatMap(([id, agents]) => {
    const more = { ...fitting, now: mapOf([...Object.entries(fitting.now), [id, agents]]) };
    const fits = writeKept(more).length <= bytes;
    fitting = fits ? more : fitting;
    return fits ? [] : [id];
  });
  return { text: writeKept(fitting), leftOut };
}

/** Agents of both lists, each once. */
export function union(one: AiAgents = [], other: AiAgents = []): AiAgents {
  return [...one, ...without(other, one)];
}

export function without(agents: AiAgents, others: AiAgents = []): AiAgents {
  return agents.filter(({ arn }) => !others.some((other) => other.arn === arn));
}

/** What is kept after a deployment that went forward from `before`: what it replaces comes to what was replaced before. */
export function keepReplaced(before: Kept, replaced: AgentsOfProfiles, isWritten: (profileId: string) => boolean): Kept {
  const all = allKept(before);
  const [still, over] = [true, false].map((wanted) => mapOf(Object.entries(all).filter(([id]) => isWritten(id) === wanted)));
  return { earlier: still, now: replaced, over };
}

/** What is kept once the deployment that wrote this was rolled back. */
export function keptBefore({ earlier, over }: Kept): Kept {
  return { ...NOTHING_KEPT, earlier: { ...earlier, ...over } };
}

/** What a profile had of others before this stack first wrote it, and what came since. */
export function allKept({ earlier, now }: Kept): AgentsOfProfiles {
  return mapOf([...new Set([...Object.keys(earlier), ...Object.keys(now)])].map((id) => [id, union(earlier[id], now[id])]));
}
