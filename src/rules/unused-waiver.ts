import { waiving, ways, type Way } from './edit';
import type { RuleFinding, RuleIdentity } from './rule';
import type { Waivers } from './waivers';
import type { Role } from '../roles/role';

/** A waiver that does nothing is a decision nobody needs any more, or one that does not do what its author thinks. */
export const unusedWaiver: RuleIdentity = {
  id: 'unused-waiver',
};

/** The roles that were judged, and how. */
export interface JudgedWaivers {
  readonly roles: ReadonlyMap<string, Role>;
  readonly waivers: Waivers;
  /** Whether a rule was judged of a role: only its waivers could have been of use. */
  isJudged(rule: string, role: string): boolean;
  /** Whether there is a rule, wherever it is judged. */
  exists(rule: string): boolean;
}

/** What to report of waivers that had no effect. */
export function unusedWaivers(judged: JudgedWaivers): RuleFinding[] {
  return [...misnamed(judged), ...tooWeak(judged), ...unusedOfRoles(judged)];
}

/** Acknowledgments that met errors; of several for a rule that a role is in the scope of, one says enough. */
function tooWeak({ roles, waivers }: JudgedWaivers): RuleFinding[] {
  return [...roles.values()].flatMap((role) => {
    const weak = role.waivers.filter((waiver) => waiver.acknowledged && waivers.isRefused(waiver));
    return [...new Map(weak.map((waiver) => [waiver.rule, waiver])).values()].map(({ rule, reason }) => ({
      role: role.id,
      permissions: [],
      message: `The acknowledgment of ${rule} ("${reason}") has no effect on an error: acknowledgments of the CDK accept warnings and information only.`,
      ...ways('do what the error says', ...waysToWaive(role, rule), 'give the rule another severity with ProfileRules'),
    }));
  });
}

/** What else accepts an error: a role that is defined elsewhere has no place for waivers. */
function waysToWaive({ reading }: Role, rule: string): Way[] {
  if (reading?.isReferred) {
    return [];
  }
  return [reading?.isTemplateOnly ? { ...waiving(rule), words: 'accept it with a waiver in the metadata of its resource' } : waiving(rule)];
}

/** Of what roles share only names are reported, once: a scope of roles may have no use for it in some of them. */
function misnamed({ roles, exists }: JudgedWaivers): RuleFinding[] {
  const wrong = [...roles.values()].flatMap((role) => role.waivers).filter(({ rule, shared }) => shared && !exists(rule));
  return [...new Map(wrong.map((waiver) => [`${waiver.rule}\n${waiver.reason}`, waiver])).values()].map(({ rule, reason }) => ({
    permissions: [],
    message: `The acknowledgment of ${rule} ("${reason}") names a rule that does not exist.`,
    fix: 'use the id that is printed with the finding, or remove the acknowledgment',
  }));
}

function unusedOfRoles({ roles, waivers, isJudged, exists }: JudgedWaivers): RuleFinding[] {
  return [...roles.values()].flatMap((role) => role.waivers.filter(({ shared }) => !shared).flatMap((waiver) => {
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
    if (waivers.isRefused(waiver) && !waivers.isUsed(waiver)) {
      return [{
        role: role.id,
        permissions,
        message: `${what} ("${waiver.reason}") has no effect: what the rule found cannot be waived.`,
        fix: 'do what the finding says, and remove the waiver',
      }];
    }
    return isJudged(waiver.rule, role.id) && !waivers.isUsed(waiver)
      ? [{ role: role.id, permissions, message: `${what} ("${waiver.reason}") has no effect.`, fix: 'remove the waiver' }]
      : [];
  }));
}
