import type { HierarchyGroup } from './hierarchy-group';
import type { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import type { TagRestrictedResource } from '../../roles/access/tag-restricted-resource';

/**
 * Which resources holders reach, by tags.
 */
export interface TagAccessControl {
  /**
   * Tags that a resource must carry, all of them, for holders to reach it. CloudFormation takes at most two, Connect's
   * own API four.
   */
  readonly tags: { readonly [key: string]: string };

  /**
   * Kinds of resource that are restricted. Of every other kind, holders reach all. The role must be able to view them.
   */
  readonly resources: TagRestrictedResource[];
}

/**
 * Which users holders reach, by the agent hierarchy.
 */
export interface HierarchyAccessControl {
  /**
   * Holders reach what belongs to this group or one below it.
   *
   * @default - left to Connect, with a warning
   */
  readonly group?: HierarchyGroup;

  /**
   * Kinds of resource that are restricted. Connect knows `User` only.
   *
   * @default - users
   */
  readonly resources?: HierarchyRestrictedResource[];
}
