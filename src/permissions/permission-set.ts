import { AccessLevel } from './access-level';
import { dependents, missingDependencies } from './closure';
import { Permission, type IPermissions } from './permission';
import { permissionsOfResource } from './resources';

/** More names than these make a reason hard to read. */
const MAX_NAMED = 3;

const NO_REASONS: ReadonlyMap<string, string> = new Map();

/** Marks a set for other copies of the library, each of which has a class of its own. */
const PERMISSION_SET = Symbol.for('cdk-connect-security-profiles.PermissionSet');

/**
 * An immutable set of permissions, for combining what a role grants and completing it with what that needs.
 *
 * It is sorted by name and has no duplicates. No method changes the set that it is called on. A method whose result differs returns a new set.
 *
 * @example
 * const reviewing = PermissionSet.of(RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS, Permission.of('Cases.View'))
 *   .withDependencies();
 */
export class PermissionSet implements IPermissions {
  /**
   * Returns a set of everything that the items stand for. Without items, the set is empty.
   *
   * @param items permissions and sets of permissions
   * @throws if an item is neither a permission nor a set of permissions
   */
  public static of(...items: IPermissions[]): PermissionSet {
    const [only] = items;
    // A set of another copy of the library becomes one of this copy, whose catalog may be another.
    return items.length === 1 && isSet(only) && only.constructor === PermissionSet
      ? only : new PermissionSet(collect('PermissionSet.of', items), PermissionSet.reasonsIn(items));
  }

  /**
   * Returns a set of the permissions with API names, such as names that a configuration lists.
   *
   * The error for unknown names lists all of them, with similar names.
   *
   * @param names API names, such as `Queues.View`
   * @throws if the catalog does not have one of the names
   * @example
   * const routing = PermissionSet.fromNames(['Queues.View', 'RoutingPolicies.View']);
   */
  public static fromNames(names: string[]): PermissionSet {
    if (!Array.isArray(names)) {
      throw new Error(`PermissionSet.fromNames() accepts a list of names, but got ${typeof names === 'string' ? `the text "${names}"` : String(names)}. `
        + 'Give a list, such as ["Queues.View"].');
    }
    const found: Permission[] = [];
    const problems: string[] = [];
    for (const name of new Set(names)) {
      try {
        found.push(Permission.of(name));
      } catch (error) {
        problems.push((error as Error).message);
      }
    }
    if (problems.length > 0) {
      throw new Error(problems.join('\n'));
    }
    return PermissionSet.of(...found);
  }

  /**
   * Returns a set of the permissions of a resource, which is a row of the console's permission table, at the given levels.
   *
   * Legacy and retired permissions are left out. Dependencies are not added: call `withDependencies()` to add them. The
   * error for an unknown row suggests similar ones.
   *
   * @param resource row of the table, such as `Queues`
   * @param levels levels that the set includes, or `AccessLevel.ALL` for all that the row has
   * @throws if there is no such row, it lacks a level, or no level is given
   * @example
   * const queues = PermissionSet.forResource('Queues', AccessLevel.VIEW, AccessLevel.EDIT);
   */
  public static forResource(resource: string, ...levels: AccessLevel[]): PermissionSet {
    return PermissionSet.of(...permissionsOfResource(resource, levels).map(Permission.of));
  }

  /** A permission was added as a dependency where nobody gave it by itself. */
  private static reasonsIn(items: readonly IPermissions[]): ReadonlyMap<string, string> {
    if (!items.some((item) => isSet(item) && item.reasons.size > 0)) {
      return NO_REASONS;
    }
    const given = items.flatMap((item) => item.permissions.map((permission) => [
      permission.name, isSet(item) ? item.reasonFor(permission) : undefined,
    ] as const));
    const givenAlone = new Set(given.filter(([, reason]) => reason === undefined).map(([name]) => name));
    return new Map(given.filter((entry): entry is [string, string] => !givenAlone.has(entry[0])));
  }

  static {
    Object.defineProperty(PermissionSet.prototype, PERMISSION_SET, { value: true });
  }

  /** Sorted by name, each name once: of a name, each copy of the library has an object of its own. */
  private readonly members: readonly Permission[];
  /** Other copies of the library read it, so it keeps its name. */
  private readonly reasons: ReadonlyMap<string, string>;

  private constructor(permissions: readonly Permission[], reasons: ReadonlyMap<string, string>) {
    this.members = byName(permissions);
    this.reasons = reasons;
  }

  /**
   * The permissions of the set, sorted by name.
   */
  public get permissions(): Permission[] {
    return [...this.members];
  }

  /**
   * The API names of the permissions, sorted by code unit.
   */
  public get names(): string[] {
    return permissionNames(this.members);
  }

  /**
   * The number of permissions in the set.
   */
  public get size(): number {
    return this.members.length;
  }

  /**
   * Whether the set has no permissions.
   */
  public get isEmpty(): boolean {
    return this.size === 0;
  }

  /**
   * Returns this set with everything that the items stand for.
   *
   * @param items permissions and sets of permissions
   * @throws if an item is neither a permission nor a set of permissions
   */
  public plus(...items: IPermissions[]): PermissionSet {
    if (items.length === 0) {
      return this;
    }
    return new PermissionSet([...this.permissions, ...collect('plus', items)], PermissionSet.reasonsIn([this, ...items]));
  }

  /**
   * Returns this set without anything that the items stand for. Items that the set does not have are ignored.
   *
   * @param items permissions and sets of permissions
   * @throws if an item is neither a permission nor a set of permissions
   */
  public minus(...items: IPermissions[]): PermissionSet {
    if (items.length === 0) {
      return this;
    }
    const removed = new Set(permissionNames(collect('minus', items)));
    return this.filtered(({ name }) => !removed.has(name));
  }

  /**
   * Returns the permissions that are both in this set and in at least one of the items.
   *
   * @param items permissions and sets of permissions
   * @throws if an item is neither a permission nor a set of permissions
   */
  public intersect(...items: IPermissions[]): PermissionSet {
    const kept = new Set(permissionNames(collect('intersect', items)));
    return this.filtered(({ name }) => kept.has(name));
  }

  /**
   * Returns this set with everything that its permissions need to work, directly and indirectly.
   *
   * If one of several permissions is enough and the set has none of them, the least privileged one is added. If even that one is a
   * risk, or each opens something else, none is added, and a finding names them for you to choose from.
   * Dependencies of only a part of a permission are not added, and neither are recommendations. `reasonFor()` returns
   * why a permission was added. The dependencies are from the AWS pages that `docs/permissions.md` lists.
   *
   * @example
   * const cases = PermissionSet.of(CasesPermissions.CASES_EDIT).withDependencies();
   */
  public withDependencies(): PermissionSet {
    const added = missingDependencies(this.names);
    const all = [...this.names, ...added];
    const reasons = added.map((name) => [name, reasonOf(dependents(name, all))] as const);
    return new PermissionSet([...this.permissions, ...added.map(Permission.of)], new Map([...this.reasons, ...reasons]));
  }

  /**
   * Returns the reason why `withDependencies()` added a permission, such as `needed by Cases.View`.
   *
   * It is `undefined` for a permission that was requested by itself, and for one that the set does not have. Sets that
   * are made from this one keep the reasons.
   *
   * @param permission permission of this set
   * @throws if it is not a permission
   */
  public reasonFor(permission: Permission): string | undefined {
    const [{ name }] = collect('reasonFor', [permission]);
    return this.reasons.get(name);
  }

  /** Why permissions of the set were added, by their names, which are sorted. @internal */
  public _reasons(): Record<string, string> {
    return Object.fromEntries([...this.reasons].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * Returns whether the set has everything that the items stand for.
   *
   * @param items permissions and sets of permissions
   * @throws if an item is neither a permission nor a set of permissions
   */
  public includes(...items: IPermissions[]): boolean {
    const names = new Set(this.names);
    return collect('includes', items).every(({ name }) => names.has(name));
  }

  /**
   * Returns whether another set has the same permissions. Reasons make no difference.
   *
   * @param other permission or set of permissions
   * @throws if it is neither
   */
  public isEqualTo(other: IPermissions): boolean {
    const others = new Set(permissionNames(collect('isEqualTo', [other])));
    return others.size === this.size && this.names.every((name) => others.has(name));
  }

  /**
   * Returns the API names, separated by commas.
   */
  public toString(): string {
    return this.names.join(', ');
  }

  private filtered(keep: (permission: Permission) => boolean): PermissionSet {
    const kept = this.permissions.filter(keep);
    const names = new Set(permissionNames(kept));
    return new PermissionSet(kept, new Map([...this.reasons].filter(([name]) => names.has(name))));
  }
}

/** Whether it is a set, of this copy of the library or of another one. */
function isSet(item: IPermissions | undefined): item is PermissionSet {
  return typeof item === 'object' && item !== null && PERMISSION_SET in item;
}

function permissionNames(permissions: readonly Permission[]): string[] {
  return permissions.map(({ name }) => name);
}

/** Most sets are made from sorted ones, and what is in strict order is there once. */
function byName(permissions: readonly Permission[]): readonly Permission[] {
  const inOrder = permissions.every(({ name }, index) => index === 0 || permissions[index - 1]!.name < name);
  return inOrder ? [...permissions] : [...permissions]
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .filter(({ name }, index, sorted) => index === 0 || sorted[index - 1]!.name !== name);
}

function collect(method: string, items: readonly IPermissions[]): Permission[] {
  // Of permissions of this copy of the library, nothing can be wrong.
  return items.every((item) => item instanceof Permission) ? [...items] : items.flatMap((item, index) => {
    const refuse = (verb: 'is' | 'holds', value: unknown) => new Error(
      `${method}() accepts permissions and sets of permissions, but item ${index + 1} ${verb} ${inWords(value)}.`);
    if (!Array.isArray(item?.permissions)) {
      throw refuse('is', item);
    }
    for (const permission of item.permissions) {
      if (typeof permission?.name !== 'string') {
        throw refuse('holds', permission);
      }
    }
    return item.permissions;
  });
}

/** What somebody gave in place of a permission, and what to do about it. */
function inWords(value: unknown): string {
  if (typeof value === 'string') {
    return `the text "${value}": use Permission.of("${value}")`;
  }
  if (Array.isArray(value)) {
    return `a list: use PermissionSet.${value.some((one) => typeof one === 'string') ? 'fromNames([...])' : 'of(...)'}`;
  }
  return `${typeof value === 'object' && value !== null ? 'another object' : String(value)}: check the spelling of the constant`;
}

function reasonOf(dependent: readonly string[]): string {
  const [shown, rest] = [dependent.slice(0, MAX_NAMED), dependent.length - MAX_NAMED];
  return `needed by ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
