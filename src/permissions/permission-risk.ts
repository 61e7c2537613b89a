/**
 * The risk for which a permission deserves a second look when a role is reviewed.
 */
export enum PermissionRisk {
  /** Its holders can give themselves, or people they control, more access. */
  PRIVILEGE_ESCALATION = 'privilege-escalation',
  /** Its holders can see or hear what customers or employees said, or personal data. */
  SENSITIVE_DATA = 'sensitive-data',
  /** Its holders can delete data that cannot be restored. */
  DESTRUCTIVE = 'destructive',
  /** Its holders can change or stop how contacts are handled, for everybody. */
  SERVICE_AFFECTING = 'service-affecting',
  /** Its holders can watch people at work. */
  MONITORING = 'monitoring',
}
