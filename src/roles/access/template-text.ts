import { pushAll } from './push-all';
import { substitution } from './substitution';

/** What is still to be written: a text as it is, or a value of a template, in a text or among the arguments of a function. */
type Task = string | { readonly value: unknown; readonly isArgument: boolean };

/** Names that stand for themselves among arguments; others are given as texts. */
const NAME = /^(?!(?:true|false|null)$)[A-Za-z][\w:]*$/;

const ATTRIBUTE = /^[\w.:]+$/;

/**
 * What a template has in the place of a text, for people: `arn:aws:connect:${AWS::Region}`, `${Group.Arn}`,
 * `${Select(3, Split("/", Group.Arn))}`, `${If(Prod, "a", "b")}`. What differs in meaning has different texts, and what does not
 * usually has one: `Fn::Sub` and `Fn::Join` are written as what they make.
 */
export function templateText(written: unknown): string {
  const parts: string[] = [];
  // Walks with a list of its own instead of by recursion: templates of others can be nested deeper than the stack is.
  const open: Task[] = [{ value: written, isArgument: false }];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    if (typeof task === 'string') {
      parts.push(task);
    } else {
      const { value, isArgument } = task;
      pushAll(open, (isArgument ? argument(value) : text(value)).reverse());
    }
  }
  return parts.join('');
}

/** A text of which no part is taken for a reference, in the way that `Fn::Sub` has. */
export function literalText(literal: string): string {
  return literal.replaceAll('${', '${!');
}

function text(value: unknown): Task[] {
  if (typeof value === 'string') {
    return [literalText(value)];
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return [String(value)];
  }
  if (value === undefined) {
    return ['(not in the template)'];
  }
  const [name, given] = functionOf(value);
  if (name === 'Fn::Join' && Array.isArray(given) && typeof given[0] === 'string' && Array.isArray(given[1])) {
    const [delimiter, items] = given as [string, unknown[]];
    return items.flatMap((item, index): Task[] => [...(index === 0 ? [] : [literalText(delimiter)]), { value: item, isArgument: false }]);
  }
  const parts = name === 'Fn::Sub' ? substitution(given) : undefined;
  return parts ? parts.map((part): Task => {
    if ('text' in part) {
      return literalText(part.text);
    }
    return part.isVariable ? { value: part.value, isArgument: false } : `\${${part.name}}`;
  }) : ['${', { value, isArgument: true }, '}'];
}

function argument(value: unknown): Task[] {
  if (value === undefined) {
    return ['nothing'];
  }
  if (Array.isArray(value)) {
    return ['[', ...separated(value), ']'];
  }
  const [name, given] = functionOf(value);
  if (name !== undefined) {
    return call(name, given);
  }
  return typeof value !== 'object' || value === null ? [JSON.stringify(value)] : [
    '{',
    ...Object.keys(value).sort().flatMap((key, index): Task[] => [
      `${index === 0 ? '' : ', '}${NAME.test(key) ? key : JSON.stringify(key)}: `, { value: (value as Record<string, unknown>)[key], isArgument: true },
    ]),
    '}',
  ];
}

function call(name: string, given: unknown): Task[] {
  if (name === 'Ref' && typeof given === 'string' && NAME.test(given)) {
    return [given];
  }
  const [resource, attribute] = name === 'Fn::GetAtt' ? attributeOf(given) : [];
  if (resource !== undefined && attribute !== undefined) {
    return [`${resource}.${attribute}`];
  }
  const title = `${name.replace(/^Fn::/, '')}(`;
  if (name === 'Fn::If' && Array.isArray(given) && given.length === 3) {
    const [condition, ...sides] = given as unknown[];
    return [title, ...(typeof condition === 'string' && NAME.test(condition) ? [condition] : argument([condition])), ', ', ...separated(sides), ')'];
  }
  return [title, ...(Array.isArray(given) && given.length > 1 ? separated(given) : [{ value: given, isArgument: true }]), ')'];
}

/** The resource and the attribute that `Fn::GetAtt` names, in either of its forms. */
function attributeOf(given: unknown): string[] {
  const [resource, ...attribute] = typeof given === 'string' ? given.split('.') : [given].flat();
  const names = [resource, attribute.join('.')];
  return attribute.every((part) => typeof part === 'string') && typeof resource === 'string' && NAME.test(resource) && ATTRIBUTE.test(names[1] as string)
    ? names as string[] : [];
}

/** The function or reference that a value is; `undefined` for any other. */
function functionOf(value: unknown): [string?, unknown?] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [];
  }
  const entries = Object.entries(value);
  return entries.length === 1 && (entries[0][0] === 'Ref' || entries[0][0].startsWith('Fn::')) ? entries[0] : [];
}

function separated(values: readonly unknown[]): Task[] {
  return values.flatMap((value, index): Task[] => [...(index === 0 ? [] : [', ']), { value, isArgument: true }]);
}
