import { Severity, type Finding } from './finding';
import type { RuleFinding, RuleIdentity } from './rule';
import type { Role, RoleWaiver } from '../roles/role';

type FindingPart = Pick<Finding, 'permissions' | 'message' | 'fix' | 'ways' | 'waived'>;

/**
 * The waivers of the roles judged, and which of them were of use.
 */
export class Waivers {
  private readonly used = new Set<RoleWaiver>();
  private readonly refused = new Set<RoleWaiver>();

  constructor(private readonly roles: ReadonlyMap<string, Role>) {}

  /**
   * Reports a finding once for each reason that its permissions are waived for: usually once.
   */
  public apply(rule: RuleIdentity, finding: RuleFinding, severity: Severity): FindingPart[] {
    const given = this.waiversOf(rule, finding)
      .filter(({ permission }) => permission === undefined || finding.permissions.includes(permission));
    const holds = ({ acknowledged }: RoleWaiver) => !finding.binding && !(acknowledged && severity === Severity.ERROR);
    given.forEach((waiver) => (holds(waiver) ? this.used : this.refused).add(waiver));
    const waivers = given.filter(holds);
    if (!('describe' in finding)) {
      const { permissions, message, fix, ways } = finding;
      return [{ permissions, message, fix, ways, waived: waivers[0]?.reason }];
    }
    if (waivers.length === 0) {
      return [{ permissions: finding.permissions, ...finding.describe(finding.permissions), waived: undefined }];
    }
    const parts = new Map<string | undefined, string[]>();
    for (const permission of finding.permissions) {
      const matching = waivers.filter((waiver) => waiver.permission === undefined || waiver.permission === permission);
      const reason = (matching.find((waiver) => waiver.permission !== undefined) ?? matching[0])?.reason;
      parts.set(reason, [...parts.get(reason) ?? [], permission]);
    }
    return [...parts].map(([waived, permissions]) => ({ permissions, ...finding.describe(permissions), waived }));
  }

  /** What is about no role is waived where every role waives it, as a scope of all of them does; those defined elsewhere have no say. */
  private waiversOf({ id }: RuleIdentity, { role }: RuleFinding): RoleWaiver[] {
    const of = (one: Role | undefined) => one?.waivers.filter((waiver) => waiver.rule === id && waiver.reason.trim() !== '') ?? [];
    if (role !== undefined) {
      return of(this.roles.get(role));
    }
    const defined = [...this.roles.values()].filter(({ reading }) => !reading?.isReferred);
    const all = defined.map((one) => of(one).filter(({ permission }) => permission === undefined));
    return all.every(({ length }) => length > 0) ? all.flat() : [];
  }

  /** Whether it waived anything. */
  public isUsed(waiver: RoleWaiver): boolean {
    return this.used.has(waiver);
  }

  /** Whether it met a finding that it cannot waive. */
  public isRefused(waiver: RoleWaiver): boolean {
    return this.refused.has(waiver);
  }
}
