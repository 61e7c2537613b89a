import type { ConnectApi } from '../../connect/connect-api';
import { explainInFunction } from '../../connect/explain-error';
import { failureOf } from '../../connect/failure';
import type { InstanceFacts, LiveProfile } from '../../rules/instance-facts';

const OPERATION = 'ListSecurityProfilePermissions';

/** Built-in and likely administrators first: they hold the most names, and usually end a search at once. */
const LIKELY = [/^Admin$/, /admin/i, /manager|super|lead/i];

/**
 * Permissions of live profiles, one call a profile, each read at most once. Whoever asks says when enough is known.
 */
export class LivePermissions {
  private readonly permissions = new Map<string, readonly string[]>();
  private problem?: string;

  constructor(private readonly api: ConnectApi, private readonly facts: InstanceFacts) {}

  /**
   * Reads one profile after the other until `enough` says so, or reading fails: what one profile denies, the next would
   * deny too.
   */
  public async read(profiles: readonly LiveProfile[], enough: (read: readonly string[]) => boolean = () => false): Promise<void> {
    for (const { id } of profiles) {
      const permissions = this.permissions.get(id) ?? await this.readOne(id);
      if (permissions ? enough(permissions) : this.problem !== undefined) {
        return;
      }
    }
  }

  /** Whether a profile that was read holds the permission. */
  public holds(name: string): boolean {
    return [...this.permissions.values()].some((permissions) => permissions.includes(name));
  }

  /** The facts with what was read so far. */
  public get known(): InstanceFacts {
    return {
      ...this.facts,
      profiles: this.facts.profiles?.map((profile) => {
        const permissions = this.permissions.get(profile.id);
        return permissions ? { ...profile, permissions } : profile;
      }),
      unreadable: { ...this.facts.unreadable, ...(this.problem === undefined ? {} : { [OPERATION]: this.problem }) },
    };
  }

  private async readOne(id: string): Promise<readonly string[] | undefined> {
    if (this.problem !== undefined) {
      return undefined;
    }
    try {
      const permissions = await this.api.permissionsOf(id);
      this.permissions.set(id, permissions);
      return permissions;
    } catch (error) {
      // Somebody deleted it since the list was read.
      if (failureOf(error).kind !== 'not found') {
        this.problem = explainInFunction(error);
      }
      return undefined;
    }
  }
}

/** The profiles with the likeliest administrators first, otherwise in the order of their names. */
export function likelyAdministratorsFirst(profiles: readonly LiveProfile[]): LiveProfile[] {
  const rank = ({ name }: LiveProfile) => [...LIKELY, /^/].findIndex((pattern) => pattern.test(name));
  return [...profiles].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
