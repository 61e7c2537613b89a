import type { IConstruct } from 'constructs';
import { acknowledgedRules } from '../cdk/acknowledged-rules';
import type { RoleWaiver } from '../rules';

const PREFIX = 'cdk-connect-security-profiles:';

/** The id under which the findings of a rule appear among the CDK's own, and can be acknowledged there. */
export function validationId(rule: string): string {
  return `${PREFIX}${rule}`;
}

/**
 * What was acknowledged with `Validations.of(scope).acknowledge(...)` on the construct or a scope of it. The CDK itself
 * lets only warnings be acknowledged; as waivers they hold for errors too.
 */
export function acknowledgments(construct: IConstruct): RoleWaiver[] {
  return construct.node.scopes.flatMap(({ node }) => acknowledgedRules(node.metadata));
}
