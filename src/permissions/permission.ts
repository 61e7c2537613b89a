import { AccessLevel } from './access-level';
import { factsOf } from './catalog/facts';
import { catalogNames, isCatalogued, successorsOf } from './catalog/names';
import { permissionTextOf } from './catalog/texts';
import { spellingsOf } from './lookalike';
import { nearest } from './nearest';
import type { PermissionRisk } from './permission-risk';
import { PermissionStatus } from './permission-status';

const MAX_LENGTH = 128;

/** What CDK writes in the place of a text that only the deployment knows, and of one of a list of such texts. */
const TOKEN = /[$#]\{Token\[/;

/**
 * Anything that stands for permissions: one permission, or a set of them.
 *
 * Wherever the library asks for `IPermissions`, constants of the holder classes (`CasesPermissions.CASES_VIEW`),
 * `Permission.custom('New.Thing')` and a `PermissionSet` can be given alike.
 */
export interface IPermissions {
  /** The permissions that this stands for. */
  readonly permissions: Permission[];
}

/**
 * One permission of an Amazon Connect security profile.
 *
 * Most code uses the constants of the holder classes, such as `CasesPermissions.CASES_VIEW`. Permissions are compared by
 * `name`: an app that has several copies of the library has an object of each for one permission.
 */
export class Permission implements IPermissions {
  /**
   * The permission with this API name, such as `Cases.View`.
   *
   * Throws when the catalog does not have the name, and says which names it may be meant for.
   *
   * @param name the API name
   * @throws if the catalog does not have it, or it is known only at deployment
   */
  public static of(name: string): Permission {
    const known = Permission.instances.get(name);
    if (known && !known.isCustom) {
      return known;
    }
    if (typeof name !== 'string') {
      throw new Error(`A permission has a name such as "Cases.View", got ${name}. Check where it comes from.`);
    }
    if (TOKEN.test(name)) {
      throw new Error(onlyAtDeployment(name));
    }
    if (!isCatalogued(name)) {
      throw new Error(unknownPermission(name));
    }
    return Permission.shared(name);
  }

  /**
   * A permission that this release may not know yet, by its API name: 1 to 128 characters.
   *
   * Gives the permission of the catalog where the catalog has the name. Throws when the name is empty, too long,
   * or known only at deployment.
   *
   * @param name the API name
   * @throws if it is empty, too long, or known only at deployment
   */
  public static custom(name: string): Permission {
    if (typeof name !== 'string' || name.length < 1 || name.length > MAX_LENGTH) {
      throw new Error(`A permission name has 1 to ${MAX_LENGTH} characters, got ${
        typeof name === 'string' ? `${name.length}: "${name}"` : `${name}`}. Give the name as the Amazon Connect API has it.`);
    }
    if (/\p{Surrogate}/u.test(name) || TOKEN.test(name)) {
      throw new Error(onlyAtDeployment(name));
    }
    return Permission.shared(name);
  }

  /**
   * Every permission of the catalog, sorted by name, the legacy and retired ones too.
   */
  public static all(): Permission[] {
    return [...catalogNames].sort().map((name) => Permission.shared(name));
  }

  private static readonly instances = new Map<string, Permission>();

  private static shared(name: string): Permission {
    const known = Permission.instances.get(name);
    if (known) {
      return known;
    }
    const permission = new Permission(name);
    Permission.instances.set(name, permission);
    return permission;
  }

  /**
   * Name in the API and in CloudFormation, such as `Cases.View`.
   */
  public readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  /**
   * Whether the catalog of this release does not have it.
   */
  public get isCustom(): boolean {
    return !isCatalogued(this.name);
  }

  /**
   * Wording in the console, such as `Cases - View`. For a custom permission, its name.
   */
  public get uiName(): string {
    return permissionTextOf(this.name)?.uiName ?? this.name;
  }

  /**
   * Section of the console's permission table, such as `Routing`. For a custom permission, `Custom`.
   */
  public get section(): string {
    return permissionTextOf(this.name)?.section ?? 'Custom';
  }

  /**
   * Row of the console's permission table, such as `Queues`. For a custom permission, its name.
   */
  public get resource(): string {
    return factsOf(this.name)?.resource ?? this.name;
  }

  /**
   * What its holder can do, in one line. Empty for a custom permission.
   */
  public get description(): string {
    return permissionTextOf(this.name)?.description ?? '';
  }

  /**
   * What it lets its holder do with its resource. `AccessLevel.OTHER` for a custom permission.
   */
  public get level(): AccessLevel {
    return (factsOf(this.name)?.level ?? AccessLevel.OTHER) as AccessLevel;
  }

  /**
   * How it stands in Amazon Connect. `PermissionStatus.CUSTOM` for a custom permission.
   */
  public get status(): PermissionStatus {
    return (factsOf(this.name)?.status ?? PermissionStatus.CUSTOM) as PermissionStatus;
  }

  /**
   * Why it deserves a second look in review. Empty where nothing is known against it, as for custom permissions.
   */
  public get risk(): PermissionRisk[] {
    return [...factsOf(this.name)?.risks ?? []] as PermissionRisk[];
  }

  /**
   * Whether holding it takes something away, such as `RestrictTaskCreation.Access`. `false` for a custom permission.
   */
  public get restricts(): boolean {
    return factsOf(this.name)?.restricts ?? false;
  }

  /**
   * The permission itself, so that one permission can stand wherever permissions are asked for.
   */
  public get permissions(): Permission[] {
    return [this];
  }

  /**
   * Its name.
   */
  public toString(): string {
    return this.name;
  }
}

function onlyAtDeployment(name: string): string {
  return `A permission name must be plain text that is known at synthesis, got "${name}". `
    + 'Give the name as the Amazon Connect API has it, not a value that only the deployment knows.';
}

function unknownPermission(name: string): string {
  const successors = successorsOf(name);
  const suggestions = successors.length > 0 ? [] : nearest(name);
  return [
    `Unknown permission "${name}".`,
    successors.length > 0 ? `Its name is ${successors.join(' and ')}.` : '',
    suggestions.length > 0 ? `Did you mean ${suggestions.join(' or ')}?` : '',
    spellingsOf(name).length > 0 ? '' : `For a permission newer than this catalog use Permission.custom("${name}").`,
  ].filter((part) => part !== '').join(' ');
}
