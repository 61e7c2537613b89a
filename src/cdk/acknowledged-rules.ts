import type { IConstruct } from 'constructs';
import { ACKNOWLEDGED_RULES_METADATA, OF_ANNOTATIONS } from './names';
import { isWarningAcknowledged } from './private';
import type { MetadataEntry } from '../formats/assembly-names';
import { entriesOf, textOf } from '../formats/shapes';
import { OF_LIBRARY, type BareAcknowledgment } from '../roles/acknowledgment-id';
import type { RoleWaiver } from '../roles/role';

/** The id of an annotation, or of the policy plugin, which has its name before two colons. */
const ACKNOWLEDGED = new RegExp(`^(?:(?:${OF_ANNOTATIONS.join('|')})::)?${OF_LIBRARY}:{1,2}([^:]+)$`);

/** What is acknowledged of a construct, on itself or on a scope of it. As for the CDK, they accept no errors. */
export function acknowledgments({ node: { scopes } }: IConstruct): RoleWaiver[] {
  return scopes.flatMap(({ node }) => acknowledgedRules(node.metadata));
}

/** Whether an annotation is acknowledged, on its construct or on a scope of it. Earlier releases of the CDK ask neither the construct itself nor the app. */
export function isAcknowledged(construct: IConstruct, id: string): boolean {
  return reasonsFor(construct, id).length > 0;
}

/**
 * The acknowledgment of a construct, or of a scope of it, whose id is that of a rule without the name of this library. It accepts
 * nothing: the rule may be one of another library.
 */
export function bareAcknowledgment(construct: IConstruct, rule: string): BareAcknowledgment | undefined {
  const [reason] = reasonsFor(construct, rule).slice(-1);
  if (typeof reason === 'string') {
    return { reason };
  }
  return isWarningAcknowledged(construct, rule) ? {} : undefined;
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

/** The reasons that an annotation is acknowledged for, from the app inwards. */
function reasonsFor({ node: { scopes } }: IConstruct, id: string): unknown[] {
  const ids = [id, ...OF_ANNOTATIONS.map((prefix) => `${prefix}::${id}`)];
  return scopes.flatMap(({ node }) => reasonsIn(node.metadata)).flatMap(([given, why]) => (ids.includes(textOf(given)!) ? [why] : []));
}

/** The ids in the metadata of a construct, each with its reason. */
function reasonsIn(metadata: readonly MetadataEntry[]): (readonly [string, unknown])[] {
  return metadata.filter(({ type }) => type === ACKNOWLEDGED_RULES_METADATA).flatMap(({ data }) => entriesOf(data));
}
