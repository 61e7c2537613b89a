import { InputError } from './input-error';
import { isObject, mapOf, own } from './shapes';
import { visible } from './visible';
import { OPERATIONS, partsOf, RESTRICTIONS, type AccessOperation, type AnyPart, type KnownAccess } from '../roles/access';
import type { HeldCombination, HoldingAiAgent, InstanceFacts, LiveProfile } from '../rules/instance-facts';

/**
 * Facts from JSON, every part looked at: people edit and merge these files.
 *
 * @throws InputError that names the part that is wrong
 */
export function readFacts(value: unknown, source: string): InstanceFacts {
  const at = new Reader(value, source, '');
  return {
    arn: at.need('arn', asText),
    taken: at.maybe('taken', asText),
    status: at.maybe('status', asText),
    attributes: at.maybe('attributes', asMap(asBoolean)),
    integrations: at.maybe('integrations', asTexts),
    storage: at.maybe('storage', asTexts),
    applications: at.maybe('applications', asTexts),
    applicationNamespaces: at.maybe('applicationNamespaces', asTexts),
    profiles: at.maybe('profiles', asList(asProfile)),
    people: at.maybe('people', asList(asCombination)),
    aiAgents: at.maybe('aiAgents', asList(asAiAgent)),
    hierarchyGroups: at.maybe('hierarchyGroups', asTexts),
    flowModules: at.maybe('flowModules', asTexts),
    unreadable: at.maybe('unreadable', asMap(asText)) ?? {},
  };
}

/** Of a text of somebody else that a message repeats. */
const MOST_CHARACTERS = 100;

type As<T> = (value: unknown, source: string, path: string) => T;

/** Reads the properties of one object. */
class Reader {
  constructor(private readonly value: unknown, private readonly source: string, private readonly path: string) {
    if (!isObject(value)) {
      throw wrong(source, path, 'an object', value);
    }
  }

  public need<T>(key: string, as: As<T>): T {
    return as(own(this.value, key), this.source, this.inner(key));
  }

  public maybe<T>(key: string, as: As<T>): T | undefined {
    return own(this.value, key) === undefined ? undefined : this.need(key, as);
  }

  private inner(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

const asProfile: As<LiveProfile> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return withoutUndefined({
    id: at.need('id', asText),
    arn: at.need('arn', asText),
    name: at.need('name', asText),
    type: at.maybe('type', asText),
    description: at.maybe('description', asText),
    tags: at.maybe('tags', asMap(asText)),
    permissions: at.maybe('permissions', asTexts),
    access: Object.assign({}, ...OPERATIONS.map((operation) => (
      operation === RESTRICTIONS ? at.maybe('restrictions', asRestrictions) : readParts(at, operation)))) as Partial<KnownAccess>,
  });
};

const asCombination: As<HeldCombination> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return withoutUndefined({ profiles: at.need('profiles', asTexts), people: at.need('people', asNumberOfPeople), names: at.maybe('names', asTexts) });
};

const asAiAgent: As<HoldingAiAgent> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return { arn: at.need('arn', asText), profiles: at.need('profiles', asTexts) };
};

const asRestrictions: As<Partial<KnownAccess>> = (value, source, path) => readParts(new Reader(value, source, path), RESTRICTIONS);

/** The parts that an operation tells. A list without a key was not read; a text without one is known not to be there. */
function readParts(at: Reader, operation: AccessOperation): Partial<KnownAccess> {
  return Object.fromEntries(partsOf(operation).flatMap((part): [string, unknown][] => {
    const isNeeded = operation === RESTRICTIONS && part.form !== 'text' && !part.isLater;
    const value = isNeeded ? at.need(part.key, asPart(part)) : at.maybe(part.key, asPart(part));
    return value === undefined && part.form !== 'text' ? [] : [[part.key, value]];
  }));
}

/** A part as `inFile` writes it. */
function asPart({ form, inFiles }: AnyPart): As<unknown> {
  if (typeof form === 'string') {
    return form === 'text' ? asText : asTexts;
  }
  const names = Object.keys(form);
  if (inFiles) {
    const entries: As<string[][]> = inFiles === 'map' ? (...given) => Object.entries(asMap(asText)(...given))
      : (...given) => asTexts(...given).map((text) => [text]);
    return (...given) => entries(...given).map((members) => Object.fromEntries(members.map((member, index) => [names[index], member])));
  }
  return asList((value, source, path) => {
    const at = new Reader(value, source, path);
    return withoutUndefined(Object.fromEntries(Object.entries(form).map(([name, { form: inner, optional }]) => {
      const as: As<unknown> = inner === 'text' ? asText : asTexts;
      return [name, optional ? at.maybe(name, as) : at.need(name, as)];
    })));
  });
}

const asText: As<string> = (value, source, path) => {
  if (typeof value !== 'string') {
    throw wrong(source, path, 'a text', value);
  }
  return visible(value);
};

const asBoolean: As<boolean> = (value, source, path) => {
  if (typeof value !== 'boolean') {
    throw wrong(source, path, 'true or false', value);
  }
  return value;
};

const asNumberOfPeople: As<number> = (value, source, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1) {
    throw wrong(source, path, 'a whole number of people above 0', value);
  }
  return value;
};

const asTexts: As<string[]> = (value, source, path) => [...new Set(asList(asText)(value, source, path))].sort();

function asList<T>(as: As<T>): As<T[]> {
  return (value, source, path) => {
    if (!Array.isArray(value)) {
      throw wrong(source, path, 'a list', value);
    }
    return value.map((item, index) => as(item, source, `${path}[${index}]`));
  };
}

function asMap<T>(as: As<T>): As<Record<string, T>> {
  return (value, source, path) => {
    if (!isObject(value)) {
      throw wrong(source, path, 'an object', value);
    }
    return mapOf(Object.entries(value).map(([key, item]) => [visible(key), as(item, source, `${path}.${key}`)]));
  };
}

function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function wrong(source: string, path: string, expected: string, value: unknown): InputError {
  return new InputError(`${source} is not a valid snapshot: ${path === '' ? 'it' : `"${path.slice(0, MOST_CHARACTERS)}"`} must be ${expected}, got ${inWords(value)}. `
    + 'Record it again with "connect-profiles snapshot".');
}

/** A value that is not what it should be, as a message shows it: the beginning of a text, and of others what they are. */
export function inWords(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (typeof value === 'string') {
    return JSON.stringify(value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value);
  }
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
