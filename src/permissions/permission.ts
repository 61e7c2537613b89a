import { AccessLevel } from './access-level';
import { factsOf } from './catalog/facts';
import { catalogNames, isCatalogued } from './catalog/names';
import { permissionTextOf } from './catalog/texts';
import { SECURITY_PROFILE } from './generated/limits/cloudformation';
import { spellingsOf } from './lookalike';
import { meaningOf, suggestion } from './meaning';
import type { PermissionRisk } from './permission-risk';
import { PermissionStatus } from './permission-status';

const { maxLength: MAX_LENGTH, minLength: MIN_LENGTH } = SECURITY_PROFILE.Permissions.items;

/** What CDK writes in the place of a text that only the deployment knows, and of one of a list of such texts. */
const TOKEN = /[$#]\{Token\[/;

/**
 * One permission or several, accepted wherever the library takes permissions.
 *
 * You can pass a constant of a holder class (`CasesPermissions.CASES_VIEW`), `Permission.custom('New.Thing')` or a
 * `PermissionSet`.
 */
export interface IPermissions {
  /** The permissions that the object stands for. */
  readonly permissions: Permission[];
}

/**
 * A permission that a security profile can grant, with its wording in the console, its status and its risks.
 *
 * Most code uses the constants of the holder classes, such as `CasesPermissions.CASES_VIEW`. Compare permissions by
 * `name`: an app with several copies of the library has a separate object in each copy for the same permission.
 */
export class Permission implements IPermissions {
  /**
   * Returns the permission with an API name, such as `Cases.View`.
   *
   * The error for an unknown name suggests similar names.
   *
   * @param name API name of the permission
   * @throws if the catalog does not have the name, or the name is known only at deployment
   * @example
   * const view = Permission.of('Cases.View');
   */
  public static of(name: string): Permission {
    const known = Permission.instances.get(name);
    if (known && !known.isCustom) {
      return known;
    }
    if (typeof name !== 'string') {
      throw new Error(`The name of a permission is a text such as "Cases.View"; got ${name}. Check the value that you pass to Permission.of().`);
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
   * Returns a permission that the catalog of this release may not have yet.
   *
   * If the catalog has the name, the result is the permission of the catalog.
   *
   * @param name API name of the permission, 1 to 128 characters
   * @throws if the name is empty, too long, or known only at deployment
   * @example
   * const share = Permission.custom('Forecasts.Share');
   */
  public static custom(name: string): Permission {
    if (typeof name !== 'string' || name.length < MIN_LENGTH || name.length > MAX_LENGTH) {
      throw new Error(`A permission name has ${MIN_LENGTH} to ${MAX_LENGTH} characters, got ${
        typeof name === 'string' ? `${name.length}: "${name}"` : `${name}`}. Give the name as the Amazon Connect API has it.`);
    }
    if (/\p{Surrogate}/u.test(name) || TOKEN.test(name)) {
      throw new Error(onlyAtDeployment(name));
    }
    return Permission.shared(name);
  }

  /**
   * Returns every permission of the catalog, sorted by name, including legacy and retired ones.
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
   * The name of the permission in the API and in CloudFormation, such as `Cases.View`.
   */
  public readonly name: string;

  /** Asked for each permission of each role. */
  private readonly catalogued: boolean;

  private constructor(name: string) {
    this.name = name;
    this.catalogued = isCatalogued(name);
  }

  /**
   * Whether the permission is missing from the catalog of this release.
   */
  public get isCustom(): boolean {
    return !this.catalogued;
  }

  /**
   * The wording in the console, such as `Cases - View`. For a custom permission, it is the API name.
   */
  public get uiName(): string {
    return permissionTextOf(this.name)?.uiName ?? this.name;
  }

  /**
   * The section of the console's permission table, such as `Routing`. For a custom permission, it is `Custom`.
   */
  public get section(): string {
    return permissionTextOf(this.name)?.section ?? 'Custom';
  }

  /**
   * The row of the console's permission table, such as `Queues`. For a custom permission, it is the API name.
   */
  public get resource(): string {
    return factsOf(this.name)?.resource ?? this.name;
  }

  /**
   * The description of what holders can do, in one line. It is empty for a custom permission.
   */
  public get description(): string {
    return permissionTextOf(this.name)?.description ?? '';
  }

  /**
   * The kind of access to the resource. It is `AccessLevel.OTHER` for a custom permission.
   */
  public get level(): AccessLevel {
    return (factsOf(this.name)?.level ?? AccessLevel.OTHER) as AccessLevel;
  }

  /**
   * The status of the permission in Amazon Connect. It is `PermissionStatus.CUSTOM` for a custom permission.
   */
  public get status(): PermissionStatus {
    return (factsOf(this.name)?.status ?? PermissionStatus.CUSTOM) as PermissionStatus;
  }

  /**
   * The risks for which the permission deserves a second look in a review.
   *
   * It is empty if no risk is known, as for custom permissions.
   */
  public get risk(): PermissionRisk[] {
    return [...factsOf(this.name)?.risks ?? []] as PermissionRisk[];
  }

  /**
   * Whether holding the permission takes something away, such as `RestrictTaskCreation.Access`.
   *
   * It is `false` for a custom permission.
   */
  public get restricts(): boolean {
    return factsOf(this.name)?.restricts ?? false;
  }

  /**
   * The permission itself, as the only item. One permission can therefore stand wherever a set can.
   */
  public get permissions(): Permission[] {
    return [this];
  }

  /**
   * Returns the API name of the permission.
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
  const { renamedTo, advice = '', nearest } = meaningOf(name);
  return [
    `Unknown permission "${name}".`,
    renamedTo.length > 0 ? `Its name is ${renamedTo.join(' and ')}.` : '',
    advice,
    nearest.length > 0 ? `Did you mean ${nearest.map(suggestion).join(' or ')}?` : '',
    spellingsOf(name).length > 0 || advice !== '' ? '' : `For a permission newer than this catalog use Permission.custom("${name}").`,
  ].filter((part) => part !== '').join(' ');
}
