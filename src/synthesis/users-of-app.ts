import { CfnElement, CfnResource, type CfnOutput, type Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { AppRoles } from './app-roles';
import { known } from '../cdk/known';
import { isWritten, renderedResource } from '../cdk/private';
import { pathIn, resolveByPath, withPaths } from '../cdk/resolve-by-path';
import { canonical, own } from '../formats/shapes';
import { templateText } from '../roles/access/template-text';
import { isNoValue, referencesIn } from '../roles/access/unresolved';
import type { Combination } from '../roles/combination';
import { combinationsOfUsers, holdingsOf } from '../roles/holdings';
import { referredRole } from '../roles/referred-role';
import type { Role } from '../roles/role';

const USER = 'AWS::Connect::User';
const PROFILE = 'AWS::Connect::SecurityProfile';

/** What the users of an app hold. */
export interface UsersOfApp {
  readonly combinations: readonly Combination[];
  /** Profiles among it that were written as resources and are not judged, as far as it is known what they grant. */
  readonly others: readonly Role[];
}

/** Of an app without users: the most. */
const NO_USERS: UsersOfApp = { combinations: [], others: [] };

/**
 * What the users among some constructs hold, whoever made them, as their templates will have it.
 *
 * @param constructs all that the roles and the users are among
 */
export function usersOfApp(constructs: readonly IConstruct[], roles: AppRoles): UsersOfApp {
  const users = resourcesOf(USER, constructs);
  return users.length === 0 ? NO_USERS : new Users(constructs, roles).of(users);
}

class Users {
  private readonly others = new Map<string, Role>();
  private readonly profiles: ReadonlyMap<string, CfnResource>;
  private readonly once = new Map<string, ReadonlyMap<string, string | undefined>>();

  constructor(private readonly constructs: readonly IConstruct[], private readonly roles: AppRoles) {
    this.profiles = new Map(resourcesOf(PROFILE, constructs).map((one) => [one.node.path, one]));
  }

  public of(users: readonly CfnResource[]): UsersOfApp {
    const combinations = combinationsOfUsers(users.map((user) => {
      const properties = own(rendered(user), 'Properties');
      const holdings = holdingsOf(own(properties, 'SecurityProfileArns'), (item) => this.roleOf(item, user), (item) => withPaths(templateText(item)));
      return { id: constructPath(user), holdings };
    }));
    return { combinations, others: [...this.others.values()] };
  }

  /** The role that an item of a list is, whatever the way in which it refers to it; `undefined` where it is of none, or of several. */
  private roleOf(item: unknown, { stack }: CfnElement): string | undefined {
    const referred = this.referred().get(canonical(item));
    if (referred !== undefined) {
      return referred;
    }
    const found = referencesIn(item).flatMap(({ kind, name }): string[] => {
      if (kind === 'import') {
        return [this.exported().get(name) ?? []].flat();
      }
      const profile = kind === 'resource' ? this.profiles.get(pathIn(name) ?? this.named(stack).get(name) ?? '') : undefined;
      return profile ? [this.roleOfResource(profile)] : [];
    });
    return new Set(found).size === 1 ? found[0] : undefined;
  }

  private roleOfResource(profile: CfnResource): string {
    const path = constructPath(profile);
    if (!this.roles.byPath.has(path) && !this.others.has(path)) {
      const properties = own(rendered(profile), 'Properties');
      const written = own(properties, 'Permissions') ?? [];
      const permissions = Array.isArray(written) ? written.filter((one) => !isNoValue(one)) : [undefined];
      if (permissions.every((one) => known(one) !== undefined)) {
        const names = [...new Set(permissions as string[])].sort();
        const instance = known(own(properties, 'InstanceArn')) ?? path;
        this.others.set(path, referredRole({ id: path, name: known(own(properties, 'SecurityProfileName')), instance, permissions: names }));
      }
    }
    return path;
  }

  /** Profiles of other apps of which it is known what they grant, by how their ARNs are written. */
  private referred(): ReadonlyMap<string, string | undefined> {
    return this.lookUp('referred', () => [...this.roles.referring].filter((one) => one._role())
      .map((one) => [canonical(resolveByPath(one.securityProfileArn, one)), one.node.path]));
  }

  /** Paths of profiles by their logical IDs in a stack, as overrides and included templates name them. */
  private named(stack: Stack): ReadonlyMap<string, string | undefined> {
    return this.lookUp(stack.node.path, () => [...this.profiles].filter(([, one]) => one.stack === stack)
      .map(([path, one]) => [String(stack.resolve(one.logicalId)), path]));
  }

  /** Roles by the names that their ARNs, or parts of them, are exported under. */
  private exported(): ReadonlyMap<string, string | undefined> {
    return this.lookUp(':exported', () => this.constructs.filter(isOutput)
      .map((one) => [String(one.stack.resolve(one.exportName)), this.roleOf(resolveByPath(one.value, one), one)]));
  }

  /** Collected where the first user requires it. */
  private lookUp(name: string, collect: () => [string, string | undefined][]): ReadonlyMap<string, string | undefined> {
    const all = this.once.get(name) ?? new Map(collect());
    this.once.set(name, all);
    return all;
  }
}

function resourcesOf(type: string, constructs: readonly IConstruct[]): CfnResource[] {
  return constructs.filter(CfnResource.isCfnResource).filter((one) => one.cfnResourceType === type && isWritten(one));
}

function rendered(resource: CfnResource): unknown {
  return renderedResource(resource, (value) => resolveByPath(value, resource));
}

/** The path of the construct that people define, of a resource that is the main one in it. */
function constructPath({ node }: IConstruct): string {
  return node.id === 'Resource' ? node.scope!.node.path : node.path;
}

function isOutput(one: IConstruct): one is CfnOutput {
  return CfnElement.isCfnElement(one) && 'exportName' in one && 'value' in one;
}
