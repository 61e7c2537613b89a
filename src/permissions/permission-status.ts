/**
 * How a permission stands in Amazon Connect today.
 */
export enum PermissionStatus {
  /** Offered by the console. */
  CURRENT = 'current',
  /** Still accepted, but the console replaces it by its successors when somebody saves the profile. */
  LEGACY = 'legacy',
  /** Belongs to something that Amazon Connect no longer offers. */
  RETIRED = 'retired',
  /** Returned by instances, but not described by AWS. */
  UNLISTED = 'unlisted',
  /** Not in the catalog of this release, but made with `Permission.custom()`. */
  CUSTOM = 'custom',
}
