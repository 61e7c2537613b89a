import { list } from './words';

/**
 * Requires a value to be what is asked for: code without types may give anything. Values are known by what they have and not by their
 * class, of which each copy of the library has one of its own.
 *
 * @throws if it is something else; `prop` and `owner` say where it was given
 */
export type Kind = (value: any, prop: string, owner: string) => void;

/** A kind for each property of an interface: the compiler names those that are missing. */
export type KindsOf<T> = { readonly [Prop in keyof T]-?: Kind };

/**
 * A kind of value.
 *
 * @param is whether a value is one
 * @param give what to give in place of another value, as the end of a sentence
 */
export function kind(is: (value: any) => boolean, give: string | ((value: unknown) => string)): Kind {
  return (value, prop, owner) => {
    if (!is(value)) {
      throw new Error(`The ${prop} of ${owner} is ${inWords(value)}. Give ${typeof give === 'string' ? give : give(value)}.`);
    }
  };
}

/** A kind whose values a class has by their names, as `AgentChannel.of("voice")`. */
export function namedKind(is: (value: any) => boolean, constants: string, example: string, name: string): Kind {
  return kind(is, (value) => `${constants}.${example}, or ${constants}.of("${typeof value === 'string' ? value : name}")`);
}

/** One of the constants of an enum. */
export function enumKind(name: string, constants: Readonly<Record<string, unknown>>): Kind {
  return kind((value) => Object.values(constants).includes(value), list(Object.keys(constants).map((key) => `${name}.${key}`), 'or'));
}

/** A value that may be missing; code without types has null where it has nothing to say. */
export function optional(inner: Kind): Kind {
  return (value, prop, owner) => {
    if (value !== undefined && value !== null) {
      inner(value, prop, owner);
    }
  };
}

/** A list of values. */
export function listOf(item: Kind): Kind {
  const isList = kind(Array.isArray, 'a list');
  return (value, prop, owner) => {
    isList(value, prop, owner);
    // Not `forEach`, which passes over holes.
    for (const [index, one] of (value as unknown[]).entries()) {
      item(one, `${prop}[${index}]`, owner);
    }
  };
}

/** An object with values under any keys. */
export function mapOf(item: Kind): Kind {
  return (value, prop, owner) => {
    OBJECT(value, prop, owner);
    Object.entries(value as object).forEach(([key, one]) => item(one, `${prop}.${key}`, owner));
  };
}

/** An object with properties, each of its own kind. */
export function propsOf<T>(kinds: KindsOf<T>): Kind {
  const entries = Object.entries<Kind>(kinds);
  return (value, prop, owner) => {
    OBJECT(value, prop || 'props', owner);
    entries.forEach(([name, of]) => of((value as Record<string, unknown>)[name], prop ? `${prop}.${name}` : name, owner));
  };
}

/**
 * What somebody gave to a construct, without what is null.
 *
 * @throws if a value is not of its kind
 */
export function checked<T extends object>(props: T, owner: string, kinds: KindsOf<T>): T {
  propsOf(kinds)(props, '', owner);
  return given(props) as T;
}

/** Properties that were given; code without types has null where it has nothing to say. */
export function given<T extends object>(props: T): Partial<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined && value !== null)) as Partial<T>;
}

/** The properties of something, whatever they are. */
export const OBJECT = kind((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object with the properties that the documentation lists');

/** A construct to define something in, or to say something of. */
export const SCOPE = kind((value) => typeof value?.node?.path === 'string', 'a construct, such as the app or a stack');

export const TEXT = kind((value) => typeof value === 'string', 'a text');
export const NUMBER = kind((value) => typeof value === 'number', 'a number');
export const FLAG = kind((value) => typeof value === 'boolean', 'true or false');

/** Permissions, or a set of them, which are looked at one by one where they are collected. */
export const PERMISSIONS = kind((value) => Array.isArray(value?.permissions), (value) => {
  if (typeof value === 'string') {
    return `Permission.of("${value}")`;
  }
  if (Array.isArray(value)) {
    return `one set of permissions: PermissionSet.${value.some((one) => typeof one === 'string') ? 'fromNames([...])' : 'of(...)'}`;
  }
  return 'a permission, such as CasesPermissions.CASES_VIEW, or a PermissionSet; check the spelling of the constant';
});

/** A setting of an application, of whichever copy of the library. */
export const SETTING = kind((value) => value?._applications !== undefined, 'a setting, such as new ToggleSetting(id, props)');

/** A wrong value as an error message shows it. */
function inWords(value: unknown): string {
  if (typeof value === 'string') {
    return `the text "${value}"`;
  }
  if (typeof value === 'function') {
    return `the function or class ${value.name}`;
  }
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  const name = (value.constructor as { readonly name?: string } | undefined)?.name;
  return Array.isArray(value) ? 'a list' : `an object${name && name !== 'Object' ? ` of the class ${name}` : ''}`;
}
