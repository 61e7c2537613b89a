const MOST_VALUES = 2;
const LONGEST_NAME = 127;

/**
 * Rows of data tables that holders reach, by the value of a primary attribute. Of an attribute that no access is given
 * for, they reach every value.
 */
export class DataTableAccess {
  /**
   * Lets holders reach the rows whose primary attribute has one of the values.
   *
   * @param attribute name of the primary attribute, 1 to 127 characters
   * @param values one or two values
   * @throws if there are more values or none, one of them is empty, or the attribute's name is empty or too long
   */
  public static allow(attribute: string, ...values: string[]): DataTableAccess {
    if (attribute.length < 1 || attribute.length > LONGEST_NAME) {
      throw new Error(`The name of the data table attribute "${attribute}" has ${attribute.length} characters; CloudFormation allows 1 to ${LONGEST_NAME}.`);
    }
    const distinct = [...new Set(values)].sort();
    if (distinct.length < 1 || distinct.length > MOST_VALUES || distinct.includes('')) {
      throw new Error(`The data table attribute "${attribute}" was given ${distinct.length} values (${distinct.map((value) => `"${value}"`).join(', ')}); `
        + `CloudFormation allows 1 to ${MOST_VALUES}, none of them empty. Split the role in two that are held together, or give the rows another attribute.`);
    }
    return new DataTableAccess(attribute, distinct);
  }

  private constructor(
    /** Name of the primary attribute. */
    public readonly attribute: string,
    /** Values that holders reach, sorted. */
    public readonly values: string[],
  ) {}
}
