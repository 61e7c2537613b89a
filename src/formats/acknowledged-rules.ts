import type { MetadataEntry } from './metadata-types';
import { entriesOf, textOf } from './shapes';
import type { RoleWaiver } from '../roles/role';

/** What the CDK keeps acknowledgments of findings under, as construct metadata. */
const ACKNOWLEDGED_RULES = 'aws:cdk:acknowledged-rules';

/**
 * What the CDK has before the id of an annotation, both where it prints the id to acknowledge and where it keeps the acknowledgment:
 * the first of these up to 2.261, the second since then. The third is a name that newer releases accept for the same. Older ones
 * keep whatever they are given, so each of the three can be found in an assembly.
 */
const OF_ANNOTATIONS = ['annotation', 'Annotation', 'Construct-Annotations'];

/** The id of an annotation, or of the policy plugin, which has its name before two colons. */
const OF_LIBRARY = new RegExp(`^(?:(?:${OF_ANNOTATIONS.join('|')})::)?cdk-connect-security-profiles:{1,2}([^:]+)$`);

/**
 * What the metadata of one construct says is acknowledged, as far as it is about rules of this library. Of several reasons for a
 * rule, the last one counts.
 */
export function acknowledgedRules(metadata: readonly MetadataEntry[]): RoleWaiver[] {
  // Up to 2.257 the CDK adds all acknowledgments of a construct once more with each, since then each by itself.
  const reasons = new Map<string, string>();
  for (const [id, reason] of metadata.filter(({ type }) => type === ACKNOWLEDGED_RULES).flatMap(({ data }) => entriesOf(data))) {
    const [, rule] = OF_LIBRARY.exec(textOf(id)!) ?? [];
    if (rule !== undefined && typeof reason === 'string') {
      reasons.set(rule, reason);
    }
  }
  return [...reasons].map(([rule, reason]) => ({ rule, reason, shared: true }));
}
