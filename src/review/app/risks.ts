import type { PermissionRisk } from '../../permissions/permission-risk';

export type Risk = `${PermissionRisk}`;

/** The gravest first. */
export const RISKS: readonly Risk[] = ['privilege-escalation', 'sensitive-data', 'destructive', 'service-affecting', 'monitoring'];
