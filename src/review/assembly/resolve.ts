import { canonical, isObject, own, textOf, type JsonObject } from './shapes';
import { visible } from '../visible';

/** A value of a template, as far as the template alone tells it. */
export interface Resolved {
  /** `undefined` where only the deployment will know. */
  readonly value: unknown;
  /** What was assumed or could not be told, as phrases. */
  readonly untold: readonly string[];
}

/** How deep conditions and parameters may refer to each other before a template is taken to be hostile. */
const DEEPEST = 20;

/**
 * Reads the values of one template: literals, defaults of parameters, and both sides of conditions.
 */
export class Resolver {
  private readonly parameters: unknown;

  constructor(template: JsonObject) {
    this.parameters = own(template, 'Parameters');
  }

  /** A text; `undefined` for anything that only the deployment knows. */
  public text(value: unknown): string | undefined {
    return textOf(this.resolve(value).value);
  }

  /**
   * A list whose items are resolved one by one. Of a condition it has what either side has: a review must not miss what
   * a role may hold.
   */
  public list(value: unknown, depth = 0): { readonly items: readonly unknown[]; readonly untold: readonly string[] } {
    const items: unknown[] = [];
    const untold: string[] = [];
    const take = (part: { readonly items: readonly unknown[]; readonly untold: readonly string[] }) => {
      items.push(...part.items);
      untold.push(...part.untold);
    };
    if (value === undefined || isNoValue(value)) {
      return { items, untold };
    }
    const branches = conditionOf(value);
    if (branches && depth < DEEPEST) {
      untold.push(`depends on condition ${branches.condition}: both sides are shown`);
      branches.values.forEach((branch) => take(this.list(branch, depth + 1)));
      return { items, untold };
    }
    if (Array.isArray(value)) {
      value.forEach((item) => take(isObject(item) && conditionOf(item) ? this.list(item, depth + 1) : this.item(item)));
      return { items, untold };
    }
    const resolved = this.resolve(value);
    untold.push(...resolved.untold);
    const text = textOf(resolved.value);
    // Parameters of type CommaDelimitedList, and single values on their way out of a condition.
    return { items: text === undefined ? [] : text.split(',').map((item) => item.trim()).filter((item) => item !== ''), untold };
  }

  /** One value, with parameters replaced by their defaults. */
  public resolve(value: unknown): Resolved {
    const parameter = typeof own(value, 'Ref') === 'string' ? own(this.parameters, own(value, 'Ref') as string) : undefined;
    const name = textOf(own(value, 'Ref'));
    if (parameter !== undefined) {
      const given = own(parameter, 'Default');
      return given === undefined
        ? { value: undefined, untold: [`comes from parameter ${name}, which has no default`] }
        : { value: given, untold: [`comes from parameter ${name}: its default is shown`] };
    }
    return isObject(value) ? { value: undefined, untold: [`${shorten(value)} is known only to the deployment`] } : { value, untold: [] };
  }

  /** The instance that a property names: equal for profiles of one instance, its ARN where the template has it. */
  public instance(arn: unknown, stack: string): string {
    return this.text(arn) ?? `${stack} ${visible(canonical(arn ?? null))}`.trim();
  }

  private item(value: unknown) {
    if (isNoValue(value)) {
      return { items: [], untold: [] };
    }
    // Objects that are no intrinsic functions are values of their own, such as tags.
    const resolved = isIntrinsic(value) ? this.resolve(value) : { value, untold: [] };
    return { items: resolved.value === undefined ? [] : [resolved.value], untold: resolved.untold };
  }
}

function isNoValue(value: unknown): boolean {
  return own(value, 'Ref') === 'AWS::NoValue';
}

function isIntrinsic(value: unknown): boolean {
  return isObject(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

function conditionOf(value: unknown) {
  const branches = own(value, 'Fn::If');
  return Array.isArray(branches) && branches.length === 3
    ? { condition: textOf(branches[0]) ?? '(unnamed)', values: branches.slice(1) as unknown[] } : undefined;
}

function shorten(value: unknown): string {
  const text = visible(canonical(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
