import { callOf, referencesOf, type Configuration } from './configuration';
import { marksAt } from './overlay';
import type { PlannedResource, ResourceState } from './planned-resource';
import { DESIRED_STATE, isProfile, profilesArgument } from './resources';
import { isObject, own, textsOf } from '../../../formats/shapes';
import { visible } from '../../../formats/visible';
import type { DefinedUser } from '../../../roles/holdings';

/** Attributes by which users name a profile. */
const NAMES = ['security_profile_id', 'arn', 'security_profile_arn', 'id'];

/** A module in another one, at the beginning of a reference, and what it gives. */
const OUTPUT = /^(module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?)\.([\w-]+)/;

/** What tells the instances of a resource from each other, and is no value by itself. */
const INDICES = ['each.key', 'count.index'];

/** Modules that hand a value to each other more often than this are taken to be hostile. */
const DEEPEST = 20;

/** Attributes that have the ARN of a user, and those that have their name. */
const ARNS = ['arn', 'user_arn'];
const USER_NAMES = ['name', 'username'];

/** What a set as a whole hides, where the configuration tells only what it refers to. */
const WRITTEN_IDS = 'profiles that the list may name by their ids (known after apply)';

/** The users at one moment, and which profiles they hold: by ids and ARNs, or by what the configuration refers to where these are not known yet. */
export function definedUsers(resources: readonly PlannedResource[], moment: 'before' | 'after', configuration: Configuration): DefinedUser[] {
  const profiles = resources.filter((one) => isProfile(one) && one[moment]);
  const byName = new Map(profiles.flatMap(({ address, [moment]: state }) => NAMES.flatMap((name) => {
    const value = own(state!.values, name);
    return typeof value === 'string' ? [[value, address] as const] : [];
  })));
  return resources.flatMap((user): DefinedUser[] => {
    const { [moment]: state } = user;
    const argument = profilesArgument(user);
    if (!state || argument === undefined) {
      return [];
    }
    const { given, isOpen } = givenTo(state, argument);
    const isHidden = isMarked(marksAt(state.sensitive, argument));
    const found = given.map((value) => byName.get(value) ?? { unknown: `the profile ${isHidden ? '(sensitive value)' : visible(value)}` });
    const references = isOpen ? referencesOf(own(configuration.expressionsOf(user), argument)).filter((one) => !INDICES.includes(one)) : [];
    const referred = references.map((one) => profileAt(one, user.module, { profiles, configuration }) ?? { unknown: `the profile \${${visible(one)}}` });
    const open = isOpen && references.length === 0 ? [{ unknown: 'the list of profiles (known after apply)' }] : referred;
    const before = moment === 'after' && user.before ? givenTo(user.before, argument).given.map((value) => byName.get(value) ?? value) : [];
    const isHiding = references.length > 0 && marksAt(state.unknown, argument) === true && before.some((one) => !referred.includes(one));
    const all = [...found, ...open, ...(isHiding ? [{ unknown: WRITTEN_IDS }] : [])];
    return [{
      id: visible(user.address),
      keys: keysOf(user, state),
      holdings: [{
        roles: sorted(all.flatMap((one) => (typeof one === 'string' ? [one] : []))),
        unknown: sorted(all.flatMap((one) => (typeof one === 'string' ? [] : [one.unknown]))),
      }],
    }];
  });
}

/** What is the same of a user wherever they are written: where they were before, their ARN, and their name on their instance. */
function keysOf({ address, previousAddress = address }: PlannedResource, { values }: ResourceState): string[] {
  const textIn = (names: readonly string[]) => names.map((name) => own(values, name)).find((value) => typeof value === 'string');
  const [arn, name, instance] = [ARNS, USER_NAMES, ['instance_id', 'instance_arn']].map(textIn) as (string | undefined)[];
  return [
    visible(previousAddress),
    ...(arn === undefined ? [] : [arn]),
    ...(name === undefined || instance === undefined ? [] : [JSON.stringify([instance.split('/').pop(), name])]),
  ];
}

/** The profiles that a user is given, as far as they are known. */
function givenTo({ values, unknown }: ResourceState, argument: string): { readonly given: readonly string[]; readonly isOpen: boolean } {
  const isOpen = isMarked(marksAt(unknown, argument));
  const written = own(values, argument);
  return { given: textsOf(argument === DESIRED_STATE ? own(parsed(written), 'SecurityProfileArns') : written), isOpen };
}

function isMarked(marks: unknown): boolean {
  return marks === true || (Array.isArray(marks) && marks.includes(true));
}

function parsed(text: unknown): unknown {
  try {
    const value: unknown = JSON.parse(String(text));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Known {
  readonly profiles: readonly PlannedResource[];
  readonly configuration: Configuration;
}

/** The profile that a reference in a module is to, through what modules are given and give; `undefined` where it can be any of several. */
function profileAt(reference: string, module: string | undefined, known: Known, depth = 0): string | undefined {
  if (depth > DEEPEST) {
    return undefined;
  }
  const { profiles, configuration } = known;
  const inside = module === undefined ? '' : `${module}.`;
  const [, output, name] = OUTPUT.exec(reference) ?? [];
  const variable = reference.startsWith('var.') && module !== undefined ? reference.slice('var.'.length).split(/[.[]/)[0]! : undefined;
  if (output !== undefined) {
    const references = referencesOf(configuration.outputOf(`${inside}${output}`, name!));
    return only(references.map((one) => profileAt(one, `${inside}${output}`, known, depth + 1)));
  }
  if (variable !== undefined) {
    const references = referencesOf(configuration.givenTo(module!, variable));
    return only(references.map((one) => profileAt(one, callOf(module!).caller, known, depth + 1)));
  }
  const here = profiles.filter((one) => one.module === module);
  const named = here.find(({ address }) => NAMES.some((attribute) => `${inside}${reference}` === `${address}.${attribute}`));
  return named?.address ?? only(here.filter((one) => isOf(reference, one)).map(({ address }) => address));
}

/** Whether a reference is to all instances of a resource, as one with a key that only each of them knows is. */
function isOf(reference: string, { type, name }: PlannedResource): boolean {
  return [...NAMES.map((attribute) => `${type}.${name}.${attribute}`), `${type}.${name}`].includes(reference);
}

function only(found: readonly (string | undefined)[]): string | undefined {
  const [first] = found;
  return found.every((one) => one === first) ? first : undefined;
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
