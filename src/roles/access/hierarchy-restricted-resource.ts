/**
 * A kind of resource that can be restricted by agent hierarchy.
 */
export class HierarchyRestrictedResource {
  /** Users: the only kind that Connect restricts by hierarchy. */
  public static readonly USER = new HierarchyRestrictedResource('User');

  /**
   * A kind of resource that Connect has come to restrict since this release. Until it does, an error at synthesis.
   *
   * @param name as Connect's API has it, such as `User`
   */
  public static custom(name: string): HierarchyRestrictedResource {
    return new HierarchyRestrictedResource(name);
  }

  private constructor(
    /** As Connect's API has it. */
    public readonly name: string,
  ) {}
}
