/**
 * The kind of access to a resource that a permission gives, or a level of a `LevelSetting` gives: a column of the
 * console's permission table.
 */
export enum AccessLevel {
  /** Viewing the resource. */
  VIEW = 'view',
  /** Changing existing resources. */
  EDIT = 'edit',
  /** Creating new resources. */
  CREATE = 'create',
  /** Deleting, releasing or removing the resource. */
  REMOVE = 'remove',
  /** Making the resource live, or making it visible to everybody who may view it. */
  PUBLISH = 'publish',
  /** Sharing the resource with people whom one chooses. */
  SHARE = 'share',
  /** Switching the resource on and off without deleting it. */
  ENABLE_DISABLE = 'enable-disable',
  /** Anything that fits no other column: access to an application or a page, a download button, a restriction. */
  OTHER = 'other',
  /** Every level that the resource has. You can only request it (`PermissionSet.forResource`): no permission has it. */
  ALL = 'all',
}
