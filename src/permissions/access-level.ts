/**
 * What a permission lets its holder do with its resource, in the columns of the console's permission table.
 */
export enum AccessLevel {
  /** See it. */
  VIEW = 'view',
  /** Change what exists. */
  EDIT = 'edit',
  /** Add new ones. */
  CREATE = 'create',
  /** Delete, release or remove. */
  REMOVE = 'remove',
  /** Make it live, or share it with others. */
  PUBLISH = 'publish',
  /** Switch it on and off without deleting it. */
  ENABLE_DISABLE = 'enable-disable',
  /** Anything that fits no other column: access to an application or a page, a download button, a restriction. */
  OTHER = 'other',
  /** Every level that the resource has. Only for asking (`PermissionSet.forResource`); no permission has it. */
  ALL = 'all',
}
