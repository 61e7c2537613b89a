import type { PermissionsProperty, RoleInCode } from './role-in-code';
import { isCatalogued } from '../permissions/catalog/names';
import { permissionTextOf } from '../permissions/catalog/texts';
import type { IPermissions } from '../permissions/permission';
import type { PermissionSet } from '../permissions/permission-set';
import type { Language } from '../roles/languages';
import { byCodeUnit, list } from '../roles/words';
import type { Change } from '../rules/edit';

/** What is to be added to what a property holds, and taken from it. */
interface ChangeOfProperty {
  readonly add: string[];
  readonly remove: string[];
}

/** In which order they are named. */
const PROPERTIES: readonly PermissionsProperty[] = ['permissions', 'additional', 'except'];

/** A change of permissions as an instruction that fits to how the role is written; `undefined` where none does. */
export function changePermissions({ add, remove }: Extract<Change, { kind: 'permissions' }>, role: RoleInCode, language: Language): string | undefined {
  if (role.isChanged && (remove.length > 0 || add.some(isCatalogued))) {
    return changeResource(add, remove);
  }
  const changes: Record<PermissionsProperty, ChangeOfProperty> = { permissions: noChange(), additional: noChange(), except: noChange() };
  for (const name of remove) {
    const listing = (['permissions', 'additional'] as const).filter((property) => isListed(name, role[property]));
    if (listing.length === 0 && role.keepsAll) {
      return undefined;
    }
    (listing.length === 0 ? ['except' as const] : listing).forEach((property) => changes[property].remove.push(name));
  }
  // What is not listed anywhere comes with something else, and is left out by name.
  changes.except.add.push(...changes.except.remove.splice(0));
  const place = placeOfAddition(changes, role);
  for (const name of add) {
    if (holds(role.except, name)) {
      changes.except.remove.push(name);
    }
    if (!holds(role.except, name) || !holds(role.chosen, name)) {
      changes[place].add.push(name);
    }
  }
  const phrases = PROPERTIES.flatMap((property) => {
    const { add: added, remove: removed } = changes[property];
    return added.length + removed.length === 0 ? [] : [phraseOf(property, role[property], changes[property], language)];
  });
  return list(phrases);
}

/** To have the set that holds some permissions complete itself; `undefined` where that brings nothing. */
export function completeSet({ of, add }: Extract<Change, { kind: 'dependencies' }>, role: RoleInCode, language: Language): string | undefined {
  const property = (role.isScoped ? ['additional'] as const : ['permissions', 'additional'] as const)
    .find((one) => of.every((name) => holds(role[one], name)));
  if (property === undefined || role.isChanged || add.some((name) => holds(role.except, name))) {
    return undefined;
  }
  const given = role[property]!;
  const completed = language.method('withDependencies');
  return isSet(given) ? `call ${completed} on ${language.name(property)}`
    : `pass ${language.given(property, `${setOf(namesOf(given), language, true)}${completed}`)}`;
}

function noChange(): ChangeOfProperty {
  return { add: [], remove: [] };
}

/** Beside what goes, where something does; scopes may take away again what is added to what they apply to. */
function placeOfAddition(changes: Record<PermissionsProperty, ChangeOfProperty>, role: RoleInCode): 'permissions' | 'additional' {
  if (changes.additional.remove.length > 0 && changes.permissions.remove.length === 0) {
    return 'additional';
  }
  return role.permissions && !role.isScoped ? 'permissions' : 'additional';
}

function phraseOf(
  property: PermissionsProperty, given: IPermissions | undefined, { add, remove }: ChangeOfProperty, language: Language,
): string {
  const constants = (names: readonly string[]) => list(names.map((one) => constantIn(language, one)), 'and', names.length);
  const [added, removed, name] = [constants(add), constants(remove), language.name(property)];
  if (given && isSet(given)) {
    return instruct(added, removed, name);
  }
  const left = [...(given ? namesOf(given) : []).filter((one) => !remove.includes(one)), ...add];
  if (left.length > 0) {
    return `pass ${language.given(property, setOf(left, language))}`;
  }
  return property === 'permissions' ? `remove ${removed} from ${name}` : `leave out ${name}`;
}

/** As the L1 has them, by their names. */
function changeResource(add: readonly string[], remove: readonly string[]): string {
  const quotes = (names: readonly string[]) => list(names.map((name) => JSON.stringify(name)), 'and', names.length);
  return instruct(quotes(add), quotes(remove), 'CfnSecurityProfile.permissions');
}

function instruct(added: string, removed: string, where: string): string {
  if (added !== '' && removed !== '') {
    return `replace ${removed} with ${added} in ${where}`;
  }
  return added === '' ? `remove ${removed} from ${where}` : `add ${added} to ${where}`;
}

function setOf(names: readonly string[], language: Language, isSetNeeded = false): string {
  const constants = [...names].sort(byCodeUnit).map((name) => constantIn(language, name));
  return constants.length === 1 && !isSetNeeded ? constants[0]! : language.call('PermissionSet', 'of', ...constants);
}

/** A permission as a program has it. */
export function constantIn(language: Language, name: string): string {
  const text = permissionTextOf(name);
  return text ? language.constant(text.holder, text.constant) : language.call('Permission', 'custom', language.text(name));
}

function holds(given: IPermissions | undefined, name: string): boolean {
  return given?.permissions.some((permission) => permission.name === name) ?? false;
}

/** Whether somebody named it there; what a set was completed with, nobody did. */
function isListed(name: string, given: IPermissions | undefined): boolean {
  const found = given?.permissions.find((permission) => permission.name === name);
  return found !== undefined && !(isSet(given!) && given.reasonFor(found) !== undefined);
}

function namesOf(given: IPermissions): string[] {
  return given.permissions.map(({ name }) => name);
}

/** Whether it is a set, of whichever copy of the library, and not one permission. */
function isSet(given: IPermissions): given is PermissionSet {
  return 'withDependencies' in given;
}
