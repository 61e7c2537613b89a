import { brief } from './brief';
import { describedApp, type DescribedProfile } from './profile-app';
import { asProperties, type Place } from './properties';
import { InputError } from '../../formats/input-error';
import { isObject, own, textOf, type JsonObject } from '../../formats/shapes';
import { holdingsOf, type DefinedUser } from '../../roles/holdings';
import type { ReviewedApp } from '../app/reviewed-app';
import { byResource } from '../app/writer';
import { PROFILE_TYPE, USER_TYPE } from '../assembly/named-operations';

/** Whether JSON is what `aws cloudcontrol get-resource` or `list-resources` prints. */
export function isCloudControl(parsed: unknown): boolean {
  return own(parsed, 'TypeName') !== undefined && descriptionsOf(parsed).length > 0;
}

/** @throws InputError if it is of another type, or what it has of a profile cannot be read */
export function readCloudControl(parsed: unknown, source: string): ReviewedApp {
  const type = own(parsed, 'TypeName');
  if (type === USER_TYPE) {
    return { ...describedApp([], source), users: descriptionsOf(parsed).map((one, index) => userOf(one, index)) };
  }
  if (type !== PROFILE_TYPE) {
    throw new InputError(`${source} is about ${typeof type === 'string' ? brief(type) : 'something'}; `
      + `only ${PROFILE_TYPE} is a security profile, and only ${USER_TYPE} holds some.`);
  }
  return describedApp(descriptionsOf(parsed).map((one): DescribedProfile => {
    const id = textOf(own(one, 'Identifier')) ?? PROFILE_TYPE;
    return { id, properties: cloudControlProperties(own(one, 'Properties'), { source, resource: id }), writer: byResource('Amazon Connect') };
  }), source);
}

/** A user, by the number in the answer: it has no name of them but their own. */
function userOf(description: unknown, index: number): DefinedUser {
  const arns = own(parsedText(own(description, 'Properties')), 'SecurityProfileArns');
  return { id: textOf(own(description, 'Identifier')) ?? `user ${index + 1}`, holdings: holdingsOf(arns, () => undefined) };
}

/** The properties that Cloud Control has as a text of JSON. */
export function cloudControlProperties(text: unknown, place: Place): JsonObject {
  const parsed = parsedText(text);
  if (!isObject(parsed)) {
    throw new InputError(`${place.source}: the properties of ${brief(place.resource)} are no text of JSON.`);
  }
  return asProperties(parsed, (name) => name, place);
}

function parsedText(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}

function descriptionsOf(parsed: unknown): unknown[] {
  const several = own(parsed, 'ResourceDescriptions');
  const one = own(parsed, 'ResourceDescription');
  return Array.isArray(several) ? several : [one].filter((given) => given !== undefined);
}
