import type { Role } from '../roles/role';
import { notKnownHere } from '../roles/words';

/** What the users of a role hold in total: by their own role, by those that it is held together with, and so on. */
export interface UserPermissions {
  readonly permissions: ReadonlySet<string>;
  /** The other roles they hold, in the order of their ids. */
  readonly others: readonly JudgedRole[];
  /** Ids of roles they hold as well, whose permissions are not known here. */
  readonly unknown: readonly string[];
}

/** A role as rules see it: what several of them ask about it is found out once, when the first of them asks. */
export class JudgedRole {
  readonly #roles: ReadonlyMap<string, JudgedRole>;
  readonly #answers = new Map<(role: JudgedRole) => unknown, unknown>();
  #held?: ReadonlySet<string>;
  #user?: UserPermissions;

  /**
   * @param role what is judged
   * @param roles every role that is judged together with it, by id
   */
  constructor(role: Role, roles: ReadonlyMap<string, JudgedRole>) {
    Object.assign(this, role);
    this.#roles = roles;
  }

  /** Its own permissions. */
  public get held(): ReadonlySet<string> {
    return this.#held ??= new Set(this.permissions);
  }

  /** What its users hold. */
  public get user(): UserPermissions {
    return this.#user ??= this.collectUser();
  }

  /**
   * The answer to a question about the role, which is worked out the first time.
   *
   * @param question a function of the role alone; it is known by its identity, so it is a constant of a module
   */
  public once<T>(question: (role: JudgedRole) => T): T {
    if (!this.#answers.has(question)) {
      this.#answers.set(question, question(this));
    }
    return this.#answers.get(question) as T;
  }

  private collectUser(): UserPermissions {
    if (this.heldTogetherWith.length === 0) {
      return { permissions: this.held, others: [], unknown: [] };
    }
    const ids = new Set([this.id]);
    for (const id of ids) {
      // A set iterates over what is added while it does, so this visits each role once, and circles come to an end.
      (id === this.id ? this : this.#roles.get(id))?.heldTogetherWith.forEach((other) => ids.add(other));
    }
    ids.delete(this.id);
    const sorted = [...ids].sort();
    const others = sorted.flatMap((id) => this.#roles.get(id) ?? []);
    return {
      permissions: new Set([...this.permissions, ...others.flatMap((other) => other.permissions)]),
      others,
      unknown: sorted.filter((id) => !this.#roles.has(id)),
    };
  }
}

/** What there is to add to a finding that its users lack something: they may have it from a role of which nothing is known. */
export function unknownToo(role: JudgedRole): { readonly finding: { readonly undecided?: true }; readonly sentence: string } {
  const { unknown } = role.user;
  return unknown.length === 0 ? { finding: {}, sentence: '' } : { finding: { undecided: true }, sentence: ` ${notKnownHere(unknown)}.` };
}

/** It has everything that the role has. */
export interface JudgedRole extends Role {}
