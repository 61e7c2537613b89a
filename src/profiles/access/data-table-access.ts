/**
 * Rows of data tables that holders reach, by the value of a primary attribute. Of an attribute that no access is given
 * for, they reach every value.
 */
export class DataTableAccess {
  /**
   * Lets holders reach the rows whose primary attribute has one of the values.
   *
   * @param attribute name of the primary attribute, 1 to 127 characters
   * @param values one or two values, none of them empty
   */
  public static allow(attribute: string, ...values: string[]): DataTableAccess {
    return new DataTableAccess(attribute, [...new Set(values)].sort());
  }

  private constructor(
    /** Name of the primary attribute. */
    public readonly attribute: string,
    /** Values that holders reach, sorted. */
    public readonly values: string[],
  ) {}
}
