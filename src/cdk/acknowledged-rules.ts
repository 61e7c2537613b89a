import type { IConstruct } from 'constructs';
import { ACKNOWLEDGED_RULES_METADATA, OF_ANNOTATIONS } from './names';
import type { MetadataEntry } from '../formats/assembly-names';
import { entriesOf, textOf } from '../formats/shapes';
import { OF_LIBRARY } from '../roles/acknowledgment-id';
import type { RoleWaiver } from '../roles/role';

/** The id of an annotation, or of the policy plugin, which has its name before two colons. */
const ACKNOWLEDGED = new RegExp(`^(?:(?:${OF_ANNOTATIONS.join('|')})::)?${OF_LIBRARY}:{1,2}([^:]+)$`);

/** What is acknowledged of a construct, on itself or on a scope of it. As for the CDK, they accept no errors. */
export function acknowledgments({ node: { scopes } }: IConstruct): RoleWaiver[] {
  return scopes.flatMap(({ node }) => acknowledgedRules(node.metadata));
}

/** Whether an annotation is acknowledged, on its construct or on a scope of it. Earlier releases of the CDK ask neither the construct itself nor the app. */
export function isAcknowledged({ node: { scopes } }: IConstruct, id: string): boolean {
  const ids = [id, ...OF_ANNOTATIONS.map((prefix) => `${prefix}::${id}`)];
  return scopes.some(({ node }) => reasonsIn(node.metadata).some(([acknowledged]) => ids.includes(textOf(acknowledged)!)));
}

/**
 * What the metadata of one construct says is acknowledged, as far as it is about rules of this library. Of several reasons for a
 * rule, the last one counts.
 */
export function acknowledgedRules(metadata: readonly MetadataEntry[]): RoleWaiver[] {
  // Up to 2.257 the CDK adds all acknowledgments of a construct once more with each, since then each by itself.
  const reasons = new Map<string, string>();
  for (const [id, reason] of reasonsIn(metadata)) {
    const [, rule] = ACKNOWLEDGED.exec(textOf(id)!) ?? [];
    if (rule !== undefined && typeof reason === 'string') {
      reasons.set(rule, reason);
    }
  }
  return [...reasons].map(([rule, reason]) => ({ rule, reason, shared: true, acknowledged: true }));
}

/** The ids in the metadata of a construct, each with its reason. */
function reasonsIn(metadata: readonly MetadataEntry[]): (readonly [string, unknown])[] {
  return metadata.filter(({ type }) => type === ACKNOWLEDGED_RULES_METADATA).flatMap(({ data }) => entriesOf(data));
}
