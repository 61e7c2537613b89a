/**
 * A kind of resource that hierarchy access control can restrict.
 */
export class HierarchyRestrictedResource {
  /** Users. Amazon Connect restricts no other kind by hierarchy. */
  public static readonly USER = new HierarchyRestrictedResource('User');

  /**
   * Returns a kind of resource that Amazon Connect started to support after this release of the library.
   *
   * A kind that Amazon Connect does not support yet is an error at synthesis.
   *
   * @param name name of the kind in the Amazon Connect API, such as `User`
   */
  public static custom(name: string): HierarchyRestrictedResource {
    return new HierarchyRestrictedResource(name);
  }

  private constructor(
    /** The name of the kind in the Amazon Connect API. */
    public readonly name: string,
  ) {}
}
