/**
 * The status of a permission in Amazon Connect today, such as current or legacy, which tells whether to use it.
 */
export enum PermissionStatus {
  /** The console offers it. */
  CURRENT = 'current',
  /** Amazon Connect still accepts it, but the console replaces it with its successors when somebody saves the profile. */
  LEGACY = 'legacy',
  /** It belongs to something that Amazon Connect no longer offers. */
  RETIRED = 'retired',
  /** Instances return it, but AWS does not describe it. */
  UNLISTED = 'unlisted',
  /** The catalog of this release does not have it: `Permission.custom()` created it. */
  CUSTOM = 'custom',
}
