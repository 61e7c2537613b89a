import { brief } from './brief';
import { InputError } from '../../formats/input-error';
import { entriesOf, isObject, own, type JsonObject } from '../../formats/shapes';
import { expressionOf } from '../assembly/expression';
import { PROFILE_SCHEMA, READ_ONLY } from '../assembly/profile-schema';
import type { Shape } from '../assembly/shape';

/** How a language writes the names of CloudFormation's properties. */
export type Spelling = (property: string) => string;

/** `AllowedFlowModules` is `allowed_flow_modules`. */
export const snakeCase: Spelling = (property) => property.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

/** `AllowedFlowModules` is `allowedFlowModules`. */
export const camelCase: Spelling = (property) => property.charAt(0).toLowerCase() + property.slice(1);

/** Where a value is, for messages. */
export interface Place {
  readonly source: string;
  /** The resource, such as `awscc_connect_security_profile.agent`. */
  readonly resource: string;
}

/**
 * The properties of CloudFormation's resource from those of a language that spells them in its own way. What is null is not there.
 *
 * @param besides what the language has besides, which says nothing of the profile
 * @throws InputError if there is anything else
 */
export function asProperties(values: unknown, spelling: Spelling, place: Place, besides: readonly string[] = []): JsonObject {
  const known = Object.fromEntries(entriesOf(values).filter(([name]) => !besides.includes(name)));
  const properties = spelled(PROFILE_SCHEMA, known, spelling, place, '') as JsonObject;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !READ_ONLY.includes(name)));
}

function spelled({ items, properties }: Shape, value: unknown, spelling: Spelling, place: Place, path: string): unknown {
  if (expressionOf(value) !== undefined) {
    return value;
  }
  if (Array.isArray(value)) {
    return items === undefined ? refuse(place, path) : value.map((item, index) => spelled(items, item, spelling, place, `${path}[${index}]`));
  }
  if (!isObject(value)) {
    return value;
  }
  const names = new Map(Object.keys(properties ?? {}).map((name) => [spelling(name), name]));
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined).map(([given, inner]) => {
    const at = path === '' ? given : `${path}.${given}`;
    const name = names.get(given);
    return name === undefined ? refuse(place, at) : [name, spelled(own(properties, name) as Shape, inner, spelling, place, at)];
  }));
}

/** @throws InputError always */
export function refuse({ source, resource }: Place, path: string): never {
  throw new InputError(`${source}: ${brief(resource)} has "${brief(path)}", which this version of connect-profiles does not know. `
    + 'It may give or limit access, so nothing is said of these roles. Use a newer version, or remove it.');
}
