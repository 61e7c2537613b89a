/** Name of the library before the ids of its findings, where the CDK has them. */
export const OF_LIBRARY = 'cdk-connect-security-profiles';

/** The id under which the CDK has the findings of a rule, and acknowledges them. */
export function acknowledgmentId(rule: string): string {
  return `${OF_LIBRARY}:${rule}`;
}
