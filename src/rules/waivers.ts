import { ruleInCode } from './constant-of-rule';
import { Severity, type Finding } from './finding';
import type { RuleFinding, RuleIdentity } from './rule';
import type { Role, RoleWaiver } from '../roles/role';

/** A waiver that does nothing is a decision nobody needs any more, or one that does not do what its author thinks. */
export const unusedWaiver: RuleIdentity = {
  id: 'unused-waiver',
};

type FindingPart = Pick<Finding, 'permissions' | 'message' | 'fix' | 'waived'>;

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
      const { permissions, message, fix } = finding;
      return [{ permissions, message, fix, waived: waivers[0]?.reason }];
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

  /** What is about no role is waived where every role waives it, as a scope of all of them does. */
  private waiversOf({ id }: RuleIdentity, { role }: RuleFinding): RoleWaiver[] {
    const of = (one: Role | undefined) => one?.waivers.filter((waiver) => waiver.rule === id && waiver.reason.trim() !== '') ?? [];
    if (role !== undefined) {
      return of(this.roles.get(role));
    }
    const all = [...this.roles.values()].map((one) => of(one).filter(({ permission }) => permission === undefined));
    return all.every(({ length }) => length > 0) ? all.flat() : [];
  }

  /**
   * What to report of waivers that had no effect.
   *
   * @param isJudged whether a rule was judged of a role: only its waivers could have been of use
   * @param exists whether there is a rule, wherever it is judged
   */
  public unused(isJudged: (rule: string, role: string) => boolean, exists: (rule: string) => boolean): RuleFinding[] {
    return [...this.misnamed(exists), ...this.tooWeak(), ...this.unusedOfRoles(isJudged, exists)];
  }

  /** Acknowledgments that met errors; of several for a rule that a role is in the scope of, one says enough. */
  private tooWeak(): RuleFinding[] {
    return [...this.roles.values()].flatMap((role) => {
      const weak = role.waivers.filter((waiver) => waiver.acknowledged && this.refused.has(waiver));
      return [...new Map(weak.map((waiver) => [waiver.rule, waiver])).values()].map(({ rule, reason }) => ({
        role: role.id,
        permissions: [],
        message: `The acknowledgment of ${rule} ("${reason}") has no effect on an error: acknowledgments of the CDK accept warnings and information only.`,
        fix: `do what the error says, accept it with ${role.reading?.isTemplateOnly ? 'a waiver in the metadata of its resource'
          : `waivers: [{ rule: ${ruleInCode(rule)}, reason: '<reason>' }]`}, or give the rule another severity with ProfileRules`,
      }));
    });
  }

  /** Of what roles share only names are reported, once: a scope of roles may have no use for it in some of them. */
  private misnamed(exists: (rule: string) => boolean): RuleFinding[] {
    const wrong = [...this.roles.values()].flatMap(({ waivers }) => waivers).filter(({ rule, shared }) => shared && !exists(rule));
    return [...new Map(wrong.map((waiver) => [`${waiver.rule}\n${waiver.reason}`, waiver])).values()].map(({ rule, reason }) => ({
      permissions: [],
      message: `The acknowledgment of ${rule} ("${reason}") names a rule that does not exist.`,
      fix: 'use the id that is printed with the finding, or remove the acknowledgment',
    }));
  }

  private unusedOfRoles(isJudged: (rule: string, role: string) => boolean, exists: (rule: string) => boolean): RuleFinding[] {
    return [...this.roles.values()].flatMap((role) => role.waivers.filter(({ shared }) => !shared).flatMap((waiver) => {
      const permissions = waiver.permission === undefined ? [] : [waiver.permission];
      const what = `The waiver of ${waiver.rule}${waiver.permission === undefined ? '' : ` for ${waiver.permission}`}`;
      if (waiver.reason.trim() === '') {
        return [{ role: role.id, permissions, message: `${what} gives no reason, so it has no effect.`, fix: 'give a reason, or remove the waiver' }];
      }
      if (!exists(waiver.rule)) {
        return [{
          role: role.id,
          permissions,
          message: `${what} ("${waiver.reason}") names a rule that does not exist.`,
          fix: 'use the id that is printed with the finding, or remove the waiver',
        }];
      }
      if (this.refused.has(waiver) && !this.used.has(waiver)) {
        return [{
          role: role.id,
          permissions,
          message: `${what} ("${waiver.reason}") has no effect: what the rule found cannot be waived.`,
          fix: 'do what the finding says, and remove the waiver',
        }];
      }
      return isJudged(waiver.rule, role.id) && !this.used.has(waiver)
        ? [{ role: role.id, permissions, message: `${what} ("${waiver.reason}") has no effect.`, fix: 'remove the waiver' }]
        : [];
    }));
  }
}
