/** Name of the library before the ids of its findings, where the CDK has them. */
export const OF_LIBRARY = 'cdk-connect-security-profiles';

/** The id under which the CDK has the findings of a rule, and acknowledges them. */
export function acknowledgmentId(rule: string): string {
  return `${OF_LIBRARY}:${rule}`;
}

/** An acknowledgment of the CDK by the id of a rule without the name of the library. One by an annotation has no reason. */
export interface BareAcknowledgment {
  readonly reason?: string;
}
