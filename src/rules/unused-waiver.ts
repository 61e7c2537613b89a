import { waiving, ways, type Way } from './edit';
import { Severity, type Finding } from './finding';
import type { RuleFinding, RuleIdentity } from './rule';
import type { Waivers } from './waivers';
import { acknowledgmentId, type BareAcknowledgment } from '../roles/acknowledgment-id';
import type { Role } from '../roles/role';

/** A waiver that does nothing is a decision nobody needs any more, or one that does not do what its author thinks. */
export const unusedWaiver: RuleIdentity = {
  id: 'unused-waiver',
};

/** Finds it on a role, or on a scope of it. */
export type FindBareAcknowledgment = (role: string, rule: string) => BareAcknowledgment | undefined;

/** The roles that were judged, and how. */
export interface JudgedWaivers {
  readonly roles: ReadonlyMap<string, Role>;
  readonly waivers: Waivers;
  /** What the rules found. */
  readonly findings: readonly Finding[];
  readonly bareAcknowledgment?: FindBareAcknowledgment;
  /** Whether a rule was judged of a role: only its waivers could have been of use. */
  isJudged(rule: string, role: string): boolean;
  /** Whether there is a rule, wherever it is judged. */
  exists(rule: string): boolean;
}

/** What to report of waivers that had no effect. */
export function unusedWaivers(judged: JudgedWaivers): RuleFinding[] {
  return [...misnamed(judged), ...tooWeak(judged), ...unqualified(judged), ...unusedOfRoles(judged)];
}

/** Acknowledgments that met errors; of several for a rule that a role is in the scope of, one says enough. */
function tooWeak({ roles, waivers }: JudgedWaivers): RuleFinding[] {
  return [...roles.values()].flatMap((role) => {
    const weak = role.waivers.filter((waiver) => waiver.acknowledged && waivers.isRefused(waiver));
    return [...new Map(weak.map((waiver) => [waiver.rule, waiver])).values()].map((waiver) => onError(role, waiver.rule, waiver));
  });
}

function onError(role: Role, rule: string, given: BareAcknowledgment): RuleFinding {
  return {
    role: role.id,
    permissions: [],
    message: `${acknowledgmentOf(rule, given)} has no effect on an error: acknowledgments of the CDK accept warnings and information only.`,
    ...ways('do what the error says', ...waysToWaive(role, rule), 'give the rule another severity with ProfileRules'),
  };
}

/**
 * Acknowledgments by the id of a rule alone, where the rule found something that is still to be accepted. Another library may have a
 * rule of that id, so they are not taken for what they may not mean; and where nothing is found, they are none of our business.
 */
function unqualified({ roles, findings, bareAcknowledgment }: JudgedWaivers): RuleFinding[] {
  const open = bareAcknowledgment ? findings.filter(({ waived }) => waived === undefined) : [];
  const found = open.flatMap(({ rule, role: id, severity }): RuleFinding[] => {
    const role = (id === undefined ? [...roles.keys()] : [id]).find((one) => bareAcknowledgment!(one, rule));
    if (role === undefined) {
      return [];
    }
    const given = bareAcknowledgment!(role, rule)!;
    if (severity === Severity.ERROR) {
      const judged = roles.get(role)!;
      // Of one with the whole id, the same is said.
      return judged.waivers.some((waiver) => waiver.acknowledged && waiver.rule === rule) ? [] : [onError(judged, rule, given)];
    }
    return [{
      ...(id === undefined ? {} : { role: id }),
      permissions: [],
      message: `${acknowledgmentOf(rule, given)} has no effect on the rule of this library: its ID lacks the name of the library.`,
      fix: `use the ID "${acknowledgmentId(rule)}" if it is meant for this rule`,
    }];
  });
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function acknowledgmentOf(rule: string, { reason }: BareAcknowledgment): string {
  return `The acknowledgment of ${rule}${reason === undefined ? '' : ` ("${reason}")`}`;
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
