import type { HierarchyGroup } from './hierarchy-group';
import type { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import type { TagRestrictedResource } from '../../roles/access/tag-restricted-resource';

/**
 * Properties for restricting the resources that holders can access, by tags.
 *
 * @example
 * new SupervisorProfile(stack, 'Supervisor', {
 *   instance,
 *   securityProfileName: 'Supervisor',
 *   tagAccessControl: { tags: { team: 'billing' }, resources: [TagRestrictedResource.USER] },
 * });
 */
export interface TagAccessControl {
  /**
   * The tags that a resource must have, all of them, for holders to access it, at most 4. A key has 1 to 128 characters,
   * a value at most 256.
   */
  readonly tags: { readonly [key: string]: string };

  /**
   * The kinds of resource that are restricted, at most 10. The role must have permission to view them.
   *
   * Holders can access all resources of every other kind.
   */
  readonly resources: TagRestrictedResource[];
}

/**
 * Properties for restricting the users that holders can access, by the agent hierarchy.
 */
export interface HierarchyAccessControl {
  /**
   * The group of the agent hierarchy that holders can access, with the groups below it.
   *
   * @default - left to Amazon Connect, with a warning
   */
  readonly group?: HierarchyGroup;

  /**
   * The kinds of resource that are restricted. Amazon Connect supports only `User`.
   *
   * @default - users
   */
  readonly resources?: HierarchyRestrictedResource[];
}
