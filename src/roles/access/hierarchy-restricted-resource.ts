import { constantNamed } from '../constant-named';
import { TEXT } from '../kinds';

/**
 * A kind of resource that hierarchy access control can restrict.
 */
export class HierarchyRestrictedResource {
  /** Users. Amazon Connect restricts no other kind by hierarchy. */
  public static readonly USER = new HierarchyRestrictedResource('User');

  /**
   * Returns the kind of resource with a name, such as `User`.
   *
   * @param name name of the kind of resource in the Amazon Connect API
   * @throws if no kind of resource has the name
   */
  public static of(name: string): HierarchyRestrictedResource {
    return constantNamed(HierarchyRestrictedResource, 'hierarchy-restricted resource', name,
      '; for a kind that is newer than this release of the library, use HierarchyRestrictedResource.custom("<name>")');
  }

  /**
   * Returns a kind of resource that Amazon Connect started to support after this release of the library.
   *
   * A kind that Amazon Connect does not support yet is an error at synthesis.
   *
   * @param name name of the kind in the Amazon Connect API, such as `User`
   */
  public static custom(name: string): HierarchyRestrictedResource {
    TEXT(name, 'name', 'HierarchyRestrictedResource.custom()');
    return new HierarchyRestrictedResource(name);
  }

  private constructor(
    /** The name of the kind in the Amazon Connect API. */
    public readonly name: string,
  ) {}
}
