import type { ReviewedRole } from './reviewed-app';

/** What writes the profile of a role, for people. */
export function writerOf({ writer }: ReviewedRole): string {
  return writer?.name ?? 'CloudFormation';
}

/** Whether a role tells what there is, and nothing of what writes it. */
export function isOnlyRead({ writer }: ReviewedRole): boolean {
  return writer?.name === 'Amazon Connect' || writer?.name === 'a list';
}
