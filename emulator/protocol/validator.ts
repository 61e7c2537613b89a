import { apiModel, shapeOf, type ShapeModel } from './api-model';
import { ServiceError } from './service-error';

interface Violation {
  /** A structural violation makes the request unreadable; any other makes a value unacceptable. */
  readonly structural: boolean;
  readonly text: string;
}

const patterns = new Map<string, RegExp>();

/**
 * Holds an input against the model: required members, types, lengths, ranges, patterns and enumerations.
 *
 * @throws ServiceError `InvalidRequestException` for a missing member or a wrong type, otherwise
 * `InvalidParameterException` where the operation's model has it
 */
export function validate(operation: string, input: unknown): void {
  const { input: shape, errors } = apiModel.operations[operation];
  const violations = [...check(shape, input, '')];
  if (violations.length === 0) {
    return;
  }

  const structural = violations.some((violation) => violation.structural);
  const code = !structural && errors.includes('InvalidParameterException') ? 'InvalidParameterException' : 'InvalidRequestException';
  throw new ServiceError(code, violations.map(({ text }) => text).join('; '));
}

function* check(shapeName: string, value: unknown, path: string): Generator<Violation> {
  const shape = shapeOf(shapeName);
  if (!hasType(shape, value)) {
    yield { structural: true, text: `${path || 'The input'} must be of type ${shape.type}, got ${JSON.stringify(value)}` };
    return;
  }
  switch (shape.type) {
    case 'structure': return yield* checkStructure(shape, value as Record<string, unknown>, path);
    case 'list': return yield* checkList(shape, value as unknown[], path);
    case 'map': return yield* checkMap(shape, value as Record<string, unknown>, path);
    case 'string': return yield* checkString(shape, value as string, path);
    case 'integer': return yield* checkRange(shape, value as number, path, '');
    default: return undefined;
  }
}

function hasType({ type }: ShapeModel, value: unknown): boolean {
  switch (type) {
    case 'structure':
    case 'map': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'list': return Array.isArray(value);
    case 'integer':
    case 'long': return Number.isInteger(value);
    default: return typeof value === type;
  }
}

function* checkStructure({ required = [], members = {} }: ShapeModel, value: Record<string, unknown>, path: string): Generator<Violation> {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  for (const name of required) {
    if (value[name] === undefined) {
      yield { structural: true, text: `${at(name)} is required` };
    }
  }
  for (const [name, { shape }] of Object.entries(members)) {
    if (value[name] !== undefined && value[name] !== null) {
      yield* check(shape, value[name], at(name));
    }
  }
}

function* checkList(shape: ShapeModel, items: readonly unknown[], path: string): Generator<Violation> {
  yield* checkRange(shape, items.length, path, ' items');
  for (const [index, item] of items.entries()) {
    yield* check(shape.member!, item, `${path}[${index}]`);
  }
}

function* checkMap(shape: ShapeModel, map: Readonly<Record<string, unknown>>, path: string): Generator<Violation> {
  yield* checkRange(shape, Object.keys(map).length, path, ' entries');
  for (const [key, value] of Object.entries(map)) {
    yield* check(shape.key!, key, `The key "${key}" of ${path}`);
    yield* check(shape.value!, value, `${path}.${key}`);
  }
}

function* checkString(shape: ShapeModel, text: string, path: string): Generator<Violation> {
  yield* checkRange(shape, [...text].length, path, ' characters');
  if (shape.pattern && !regularExpression(shape.pattern).test(text)) {
    yield { structural: false, text: `${path} must match ${shape.pattern}, got "${text}"` };
  }
  if (shape.enum && !shape.enum.includes(text)) {
    yield { structural: false, text: `${path} must be one of ${shape.enum.join(', ')}, got "${text}"` };
  }
}

function* checkRange({ min = -Infinity, max = Infinity }: ShapeModel, size: number, path: string, unit: string): Generator<Violation> {
  if (size < min) {
    yield { structural: false, text: `${path} must be at least ${min}${unit}, got ${size}` };
  }
  if (size > max) {
    yield { structural: false, text: `${path} must be at most ${max}${unit}, got ${size}` };
  }
}

/** A pattern is of the whole text; some of the model's say so at one end only. */
function regularExpression(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  patterns.set(pattern, known);
  return known;
}
