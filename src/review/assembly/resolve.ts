import { expressionOf } from './expression';
import { wordsOf } from './read-values';
import { canonical, isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { visible } from '../../formats/visible';
import { isIntrinsic, isNoValue } from '../../roles/access/unresolved';

/** A value of a template, as far as the template alone tells it. */
export interface Resolved {
  /** `undefined` where only the deployment will know. */
  readonly value: unknown;
  /** What was assumed or could not be determined, as phrases. */
  readonly unresolved: readonly string[];
}

/** A list of a template, as far as the template alone tells it. */
export interface ResolvedList {
  readonly items: readonly unknown[];
  /** What was assumed or could not be determined, as phrases. */
  readonly unresolved: readonly string[];
  /** Whether the deployment can know of more items. */
  readonly incomplete: boolean;
}

/** A part of a list: an item, or what the items of a whole list come from. */
export interface Entry {
  readonly written: unknown;
  /** The items that it is taken for; `undefined` where only the deployment knows them. */
  readonly items?: readonly unknown[];
  readonly isList: boolean;
  /** The conditions under which it is there, as phrases: `if Prod`, `unless Prod`. */
  readonly when: readonly string[];
  /** What was assumed or could not be determined, as phrases. */
  readonly unresolved: readonly string[];
}

/** How deep conditions and parameters may refer to each other before a template is taken to be hostile. */
const DEEPEST = 20;

/**
 * Reads the values of one template: literals, defaults of parameters, mappings, and both sides of conditions.
 */
export class Resolver {
  private readonly parameters: unknown;
  private readonly mappings: unknown;

  constructor(template: JsonObject) {
    this.parameters = own(template, 'Parameters');
    this.mappings = own(template, 'Mappings');
  }

  /** A text; `undefined` for anything that only the deployment knows. */
  public text(value: unknown): string | undefined {
    return textOf(this.resolve(value).value);
  }

  /**
   * A list whose items are resolved one by one. Of a condition it has what either side has: a review must not miss what
   * a role may hold.
   */
  public items(value: unknown): ResolvedList {
    const entries = this.entries(value);
    return {
      items: entries.flatMap(({ items = [] }) => items),
      unresolved: [...new Set(entries.flatMap(({ unresolved }) => unresolved))],
      incomplete: entries.some(({ items }) => items === undefined),
    };
  }

  /** The parts of a list, those of both sides of a condition. */
  public entries(value: unknown, depth = 0): Entry[] {
    if (value === undefined || isNoValue(value)) {
      return [];
    }
    const branches = conditionOf(value);
    if (branches && depth < DEEPEST) {
      const { condition, values } = branches;
      return values.flatMap((branch, index) => this.entries(branch, depth + 1).map((entry) => ({
        ...entry,
        when: [`${index === 0 ? 'if' : 'unless'} ${condition}`, ...entry.when],
        unresolved: [`depends on condition ${condition}: both sides are shown`, ...entry.unresolved],
      })));
    }
    if (Array.isArray(value)) {
      return (value as unknown[]).flatMap((item) => (conditionOf(item) ? this.entries(item, depth + 1) : this.item(item)));
    }
    if (isObject(value) && !isIntrinsic(value)) {
      return this.item(value);
    }
    const { value: resolved, unresolved } = this.resolve(value);
    if (Array.isArray(resolved) && unresolved.length === 0) {
      return (resolved as unknown[]).flatMap((item) => this.item(item));
    }
    const items = Array.isArray(resolved) ? resolved as unknown[] : listed(textOf(resolved));
    return [{ written: value, items, isList: isObject(value), when: [], unresolved }];
  }

  /** One value: a text, or a list where a function gives one. Parameters are replaced by their defaults. */
  public resolve(value: unknown, depth = 0): Resolved {
    const written = this.written(value, depth);
    return isDynamic(written.value) ? onlyDeployed(value) : written;
  }

  /** A value as it is written in the template, with dynamic references that only the deployment replaces. */
  private written(value: unknown, depth: number): Resolved {
    const parameter = typeof own(value, 'Ref') === 'string' ? own(this.parameters, own(value, 'Ref') as string) : undefined;
    const name = textOf(own(value, 'Ref'));
    if (parameter !== undefined) {
      const given = own(parameter, 'Default');
      if (given === undefined) {
        return { value: undefined, unresolved: [`comes from parameter ${name}, which has no default`] };
      }
      const hidden = expressionOf(given);
      if (hidden) {
        return { value: undefined, unresolved: [`comes from parameter ${name}: ${hidden.why}`] };
      }
      if (typeof given === 'object' && !isTexts(given)) {
        return { value: undefined, unresolved: [`comes from parameter ${name}, whose default is no text`] };
      }
      return isStored(parameter)
        ? { value: undefined, unresolved: [`comes from parameter ${name}, whose default names an SSM parameter`] }
        : { value: given, unresolved: [`comes from parameter ${name}: its default is shown`] };
    }
    if (!isObject(value)) {
      return { value, unresolved: [] };
    }
    const result = depth < DEEPEST ? this.call(value, depth + 1) : undefined;
    return result?.value === undefined ? onlyDeployed(value) : result;
  }

  /** What a function gives whose arguments the template has. */
  private call(value: JsonObject, depth: number): Resolved | undefined {
    const [[name, given] = []] = Object.entries(value);
    if (!Array.isArray(given)) {
      return undefined;
    }
    // What comes after a map and its two keys is a default.
    const parts = (given as unknown[]).slice(0, 3).map((part) => this.argument(part, depth));
    const values = parts.map((part) => part.value);
    return { value: FUNCTIONS.get(name!)?.(values, this.mappings), unresolved: parts.flatMap(({ unresolved }) => unresolved) };
  }

  /** A list of which any item is not known is not known. */
  private argument(part: unknown, depth: number): Resolved {
    if (!Array.isArray(part)) {
      return this.resolve(part, depth);
    }
    const items = part.map((item) => this.resolve(item, depth));
    const isKnown = items.every(({ value }) => value !== undefined);
    return { value: isKnown ? items.map(({ value }) => value) : undefined, unresolved: items.flatMap(({ unresolved }) => unresolved) };
  }

  /** Everything that a mapping has; all mappings where only the deployment knows which one is meant. */
  public mapping(name: unknown): unknown {
    return typeof name === 'string' ? own(this.mappings, name) : this.mappings;
  }

  /** The instance that a property names: equal for profiles of one instance, its ARN where the template has it. */
  public instance(arn: unknown, stack: string): string {
    return this.text(arn) ?? `${stack} ${visible(expressionOf(arn)?.text ?? canonical(arn ?? null))}`.trim();
  }

  private item(value: unknown): Entry[] {
    if (isNoValue(value)) {
      return [];
    }
    // Objects that are no intrinsic functions are values of their own, such as tags.
    const { value: known, unresolved } = isObject(value) && !isIntrinsic(value) ? { value, unresolved: [] } : this.resolve(value);
    return [{ written: value, isList: false, when: [], unresolved, items: known === undefined ? undefined : [known] }];
  }
}

/** The items of a parameter of type CommaDelimitedList, and single values on their way out of a condition. */
function listed(text: string | undefined): string[] | undefined {
  return text?.split(',').map((item) => item.trim()).filter((item) => item !== '');
}

/** What a function gives for its arguments; `undefined` where they are not known or not what it takes. */
type IntrinsicFunction = (values: readonly unknown[], mappings: unknown) => unknown;

const FUNCTIONS: ReadonlyMap<string, IntrinsicFunction> = new Map<string, IntrinsicFunction>([
  ['Fn::FindInMap', (keys, mappings) => (keys.length < 3 ? undefined
    : keys.reduce((found, key) => (typeof key === 'string' ? own(found, key) : undefined), mappings))],
  ['Fn::Join', ([delimiter, items]) => (typeof delimiter === 'string' && isTexts(items) ? items.join(delimiter) : undefined)],
  ['Fn::Split', ([delimiter, text]) => (typeof delimiter === 'string' && typeof text === 'string' ? text.split(delimiter) : undefined)],
]);

function onlyDeployed(value: unknown): Resolved {
  return { value: undefined, unresolved: [expressionOf(value)?.why ?? `${wordsOf(value)} is known only to the deployment`] };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
export function isDynamic(value: unknown): boolean {
  return typeof value === 'string' && value.includes('{{resolve:');
}

/**
 * Whether a parameter has its value in Parameter Store, under the name that is its default.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
 */
export function isStored(parameter: unknown): boolean {
  return textOf(own(parameter, 'Type'))?.startsWith('AWS::SSM::Parameter::Value<') ?? false;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function conditionOf(value: unknown) {
  const branches = own(value, 'Fn::If');
  return Array.isArray(branches) && branches.length === 3
    ? { condition: textOf(branches[0]) ?? '(unnamed)', values: branches.slice(1) as unknown[] } : undefined;
}
