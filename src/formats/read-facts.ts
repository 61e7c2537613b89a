import { InputError } from './input-error';
import { isObject, mapOf, own } from './shapes';
import { visible } from './visible';
import type { DataTableAttribute } from '../roles/role';
import type { InstanceFacts, LiveApplication, LiveProfile, LiveRestrictions } from '../rules/instance-facts';

/**
 * Facts from JSON, every part looked at: people edit and merge these files.
 *
 * @throws InputError that names the part that is wrong
 */
export function readFacts(value: unknown, source: string): InstanceFacts {
  const at = new Reader(value, source, '');
  return {
    arn: at.need('arn', asText),
    status: at.maybe('status', asText),
    attributes: at.maybe('attributes', asMap(asBoolean)),
    integrations: at.maybe('integrations', asTexts),
    storage: at.maybe('storage', asTexts),
    applications: at.maybe('applications', asTexts),
    applicationNamespaces: at.maybe('applicationNamespaces', asTexts),
    profiles: at.maybe('profiles', asList(asProfile)),
    hierarchyGroups: at.maybe('hierarchyGroups', asTexts),
    flowModules: at.maybe('flowModules', asTexts),
    unreadable: at.maybe('unreadable', asMap(asText)) ?? {},
  };
}

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
    description: at.maybe('description', asText),
    tags: at.maybe('tags', asMap(asText)),
    permissions: at.maybe('permissions', asTexts),
    applications: at.maybe('applications', asList(asApplication)),
    restrictions: at.maybe('restrictions', asRestrictions),
    flowModules: at.maybe('flowModules', asTexts),
    aiAgents: at.maybe('aiAgents', asTexts),
  });
};

const asApplication: As<LiveApplication> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return withoutUndefined({ namespace: at.need('namespace', asText), permissions: at.need('permissions', asTexts), type: at.maybe('type', asText) });
};

const asRestrictions: As<LiveRestrictions> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return withoutUndefined({
    accessControlTags: at.need('accessControlTags', asMap(asText)),
    tagRestrictedResources: at.need('tagRestrictedResources', asTexts),
    hierarchyGroupId: at.maybe('hierarchyGroupId', asText),
    hierarchyRestrictedResources: at.need('hierarchyRestrictedResources', asTexts),
    dataTableAttributes: at.maybe('dataTableAttributes', asList(asDataTableAttribute)),
  });
};

const asDataTableAttribute: As<DataTableAttribute> = (value, source, path) => {
  const at = new Reader(value, source, path);
  return { name: at.need('name', asText), values: at.need('values', asTexts) };
};

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
  const got = value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value === 'object' ? 'an object' : JSON.stringify(value);
  return new InputError(`${source} is not a sound snapshot: ${path === '' ? 'it' : `"${path}"`} must be ${expected}, got ${got}. Write it again with "connect-profiles snapshot".`);
}
