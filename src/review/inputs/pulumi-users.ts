import { isObject, own, textOf, textsOf } from '../../formats/shapes';
import type { DefinedUser } from '../../roles/holdings';

/** What stands for a value that only the update knows. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** Types of users, each with the input that has their profiles. */
const USERS: ReadonlyMap<string, string> = new Map([
  ['aws:connect/user:User', 'securityProfileIds'],
  ['aws-native:connect:User', 'securityProfileArns'],
]);

/** Outputs by which users name a profile. */
const NAMES = ['securityProfileId', 'securityProfileArn', 'arn', 'id'];

const PROFILE = /^(?:aws:connect\/securityProfile|aws-native:connect):SecurityProfile$/;

/** The name of a resource, which is what comes after its type. */
export function nameIn(urn: string): string {
  return urn.slice(urn.lastIndexOf('::') + 2);
}

/** The users among the states of resources. Where their profiles are only known to the update, the dependencies of the input tell which they are. */
export function pulumiUsers(states: readonly unknown[]): DefinedUser[] {
  const profiles = states.filter((one) => PROFILE.test(typeOf(one)));
  const byUrn = new Map(profiles.map((one) => [textOf(own(one, 'urn')) ?? '', nameIn(textOf(own(one, 'urn')) ?? '')]));
  const byName = new Map(profiles.flatMap((one) => [own(one, 'id'), ...NAMES.map((name) => own(own(one, 'outputs'), name))]
    .flatMap((value) => (typeof value === 'string' && value !== UNKNOWN ? [[value, nameIn(textOf(own(one, 'urn')) ?? '')] as const] : []))));
  return states.filter((one) => USERS.has(typeOf(one))).map((user): DefinedUser => {
    const input = USERS.get(typeOf(user))!;
    const written = own(own(user, 'inputs'), input);
    const given = textsOf(written).filter((one) => one !== UNKNOWN);
    const isOpen = written === UNKNOWN || isObject(written) || textsOf(written).includes(UNKNOWN);
    const behind = isOpen ? textsOf(own(own(user, 'propertyDependencies'), input)) : [];
    const unknown = [
      ...(Array.isArray(written) && written.some(isObject) ? ['the profile (secret)'] : []),
      ...given.filter((one) => !byName.has(one)).map((one) => `the profile ${one}`),
      ...behind.filter((one) => !byUrn.has(one)).map((one) => `the profile ${nameIn(one)}`),
      ...(isOpen && behind.length === 0 ? ['the list of profiles (known after the update)'] : []),
    ];
    const roles = [...given.flatMap((one) => byName.get(one) ?? []), ...behind.flatMap((one) => byUrn.get(one) ?? [])];
    return { id: nameIn(textOf(own(user, 'urn')) ?? ''), holdings: [{ roles: [...new Set(roles)].sort(), unknown: [...new Set(unknown)].sort() }] };
  });
}

function typeOf(state: unknown): string {
  return textOf(own(state, 'type')) ?? '';
}
