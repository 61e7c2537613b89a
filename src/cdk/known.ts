import { Lazy, Token, type ResourceEnvironment } from 'aws-cdk-lib';
import { STAND_IN } from './names';
import type { Role } from '../roles/role';

/** How a reference of CloudFormation to a value of Parameter Store or Secrets Manager begins. */
const DYNAMIC_REFERENCE = '{{resolve:';

/**
 * Whether a text is known when the app is synthesized. A value that the CDK has yet to look up is not: it looks it up once the
 * synthesis has finished, and then synthesizes again. Neither is one that CloudFormation looks up, as an included template has it.
 */
export function isKnown(text: string): boolean {
  return !Token.isUnresolved(text) && !text.includes(STAND_IN) && !text.includes(DYNAMIC_REFERENCE);
}

/** A text that is known when the app is synthesized; a token may have been resolved to an intrinsic function. */
export function known(value: unknown): string | undefined {
  return typeof value === 'string' && isKnown(value) ? value : undefined;
}

/** Account and Region as far as they are known; somebody else's construct may tell neither. */
export function knownPlace({ account, region }: Partial<ResourceEnvironment> = {}): NonNullable<Role['environment']> {
  return { account: known(account), region: known(region) };
}

/** The same text as a token, unless it is known: of a token, the deployment takes the parts. */
export function asToken(text: string): string {
  return isKnown(text) || Token.isUnresolved(text) ? text : Lazy.string({ produce: () => text });
}
