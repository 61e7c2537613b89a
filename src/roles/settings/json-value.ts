/** The value of a setting as the document has it. */
export type JsonValue = boolean | string | readonly string[];
