import type { ReviewedRole, Writer } from './reviewed-app';
import { PARTS } from '../../roles/access';

/** What writes a profile as CloudFormation's resource does, which has no property for some parts of it. */
export function byResource(name: Writer['name']): Writer {
  return { name, isByResource: true, keeps: PARTS.filter(({ within }) => within === 'none').map(({ key }) => key) };
}

/** What has nothing of a profile but permissions. */
export function ofPermissions(name: Writer['name']): Writer {
  return { name, keeps: PARTS.map(({ key }) => key) };
}

/** What writes the profile of a role, for people. */
export function writerOf({ writer }: ReviewedRole): string {
  return writer?.name ?? 'CloudFormation';
}

/** Whether a role tells what there is, and nothing of what writes it. */
export function isOnlyRead({ writer }: ReviewedRole): boolean {
  return writer?.name === 'Amazon Connect' || writer?.name === 'a list';
}
