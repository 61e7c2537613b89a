import { listOf, TEXT } from '../../roles/kinds';

const VALUES = listOf(TEXT);

/**
 * A restriction of the rows of data tables that holders can access, by the value of a primary attribute.
 *
 * Attributes that you do not list are not restricted: holders can access all their values.
 */
export class DataTableAccess {
  /**
   * Allows access to the rows whose primary attribute has one of the values.
   *
   * @param attribute name of the primary attribute, 1 to 127 characters
   * @param values 1 or 2 values, each of 1 to 1,000 characters
   */
  public static allow(attribute: string, ...values: string[]): DataTableAccess {
    TEXT(attribute, 'attribute', 'DataTableAccess.allow()');
    VALUES(values, 'values', 'DataTableAccess.allow()');
    return new DataTableAccess(attribute, [...new Set(values)].sort());
  }

  private constructor(
    /** The name of the primary attribute. */
    public readonly attribute: string,
    /** The values that holders can access, sorted. */
    public readonly values: string[],
  ) {}
}
