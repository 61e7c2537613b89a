import { entriesOf, textOf } from './shapes';
import type { RoleWaiver } from '../../rules/role';

/** What the CDK's own acknowledgments of findings are kept under, as construct metadata. */
export const ACKNOWLEDGED_RULES = 'aws:cdk:acknowledged-rules';

/**
 * What metadata says is acknowledged, as far as it is about rules of this library: under the id of an annotation, which may have
 * the name of the reporter before it, or under that of the policy plugin.
 */
export function acknowledgedRules(data: unknown): RoleWaiver[] {
  return entriesOf(data).flatMap(([id, reason]) => {
    const [, rule] = /^(?:annotation::)?cdk-connect-security-profiles:{1,2}([^:]+)$/.exec(textOf(id)!) ?? [];
    return rule === undefined || typeof reason !== 'string' ? [] : [{ rule, reason, shared: true }];
  });
}
