import type { Combination } from '../roles/combination';
import type { Role } from '../roles/role';
import { nameOf, notKnownHere } from '../roles/words';

/** What the users of a role hold in total: by their own role, by those that it is held together with, and so on. */
export interface UserPermissions {
  readonly permissions: ReadonlySet<string>;
  /** The other roles they hold, in the order of their ids. */
  readonly others: readonly JudgedRole[];
  /** Roles they hold as well, whose permissions are not known here. */
  readonly unknown: readonly string[];
}

/** A role as rules see it: what several of them ask about it is found out once, when the first of them asks. */
export class JudgedRole {
  /** What those users of it hold whom it is judged for; `undefined` where that follows from what roles declare. */
  public readonly combination?: Combination;
  readonly #roles: ReadonlyMap<string, JudgedRole>;
  readonly #answers = new Map<(role: JudgedRole) => unknown, unknown>();
  #held?: ReadonlySet<string>;
  #user?: UserPermissions;

  /**
   * @param role what is judged
   * @param roles every role that is judged together with it, by id; where it is judged for some users, those that they hold
   * @param combination what these users hold
   */
  constructor(role: Role, roles: ReadonlyMap<string, JudgedRole>, combination?: Combination) {
    Object.assign(this, role);
    this.combination = combination;
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
    const ids = this.combination?.roles ?? declaredBy(this, this.#roles);
    const others = ids.flatMap((id) => (id === this.id ? [] : this.#roles.get(id) ?? []));
    return {
      permissions: others.length === 0 ? this.held : new Set([...this.permissions, ...others.flatMap((other) => other.permissions)]),
      others,
      unknown: this.combination?.unknown ?? ids.filter((id) => id !== this.id && !this.#roles.has(id)),
    };
  }
}

/** Ids of a role and of those that its users hold as well because roles declare it, sorted. */
export function declaredBy(role: Role, roles: ReadonlyMap<string, Role>): string[] {
  const ids = new Set([role.id]);
  for (const id of ids) {
    // A set iterates over what is added while it does, so this visits each role once, and circles come to an end.
    (id === role.id ? role : roles.get(id))?.heldTogetherWith.forEach((other) => ids.add(other));
  }
  return [...ids].sort();
}

/** What there is to add to a finding that its users lack something: they may have it from a role of which nothing, or not all, is known. */
export function unknownToo(role: JudgedRole): { readonly finding: { readonly undecided?: true }; readonly sentence: string } {
  const open = [role, ...role.user.others].filter(({ reading }) => reading?.isIncomplete).map(nameOf);
  const unknown = [...role.user.unknown, ...open];
  return unknown.length === 0 ? { finding: {}, sentence: '' } : { finding: { undecided: true }, sentence: ` ${notKnownHere(unknown)}.` };
}

/** It has everything that the role has. */
export interface JudgedRole extends Role {}
