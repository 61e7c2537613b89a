import { own, type JsonObject } from '../../formats/shapes';

/** What is to be said of a value that an input does not have. */
export interface Expression {
  /** What stands in its place, for people: `${aws_connect_user.kim.user_id}`, `(sensitive value 1)`. */
  readonly text: string;
  /** Why it is not there, as a phrase. */
  readonly why: string;
  /** The input has it, and it is not to be shown. */
  readonly isSensitive?: true;
}

/** Marks them in a way that no file has. */
const EXPRESSION = Symbol('expression');

/** A reference of another language than templates: it is shown as that language has it, and is otherwise one like theirs. */
export function expression(given: Expression): JsonObject {
  return Object.defineProperty({ Ref: given.text }, EXPRESSION, { value: given });
}

/** What is to be said of such a reference; `undefined` for any other value. */
export function expressionOf(value: unknown): Expression | undefined {
  return own(value, 'Ref') === undefined ? undefined : (value as { [EXPRESSION]?: Expression })[EXPRESSION];
}
