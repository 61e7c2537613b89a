import type { Holding, PageData, PageFinding, PagePermission, PageRole } from './page-data';
import { catalogNames, factsOf } from '../../../permissions/catalog';
import { waiverPhrase } from '../../../roles/waiver-terms';
import { beyondPermissions, pairs } from '../../app/beyond-permissions';
import { originalPhrase } from '../../app/originals';
import type { Review } from '../../app/review';
import type { ReviewedApp, ReviewedRole } from '../../app/reviewed-app';
import { settingsOfRole } from '../../app/role-settings';
import { undeterminedSentences } from '../../app/undetermined';
import { diffMatrix, type DiffMatrix } from '../../diff/diff-matrix';
import type { DiffReport } from '../../diff/diff-report';
import type { Matrix, Row } from '../../report/matrix';
import type { RolesReport } from '../../report/report';
import { sayingsFor } from '../../search/catalog-search';
import { ruleLink } from '../rule-link';
import { dependencyPhrase, FACTS, HEADINGS, notesOn, permissionCount, riskTally } from '../vocabulary';

/** What a page shows. */
export interface PageModel {
  readonly review: Review;
  /** What changed, on a page that compares. */
  readonly diff?: DiffReport;
  readonly unread: readonly string[];
  readonly matrix: Matrix;
  /** The same for the script of the page. */
  readonly data: PageData;
  /** Address of the page that explains the rules. */
  readonly rulesPage?: string;
}

/** Arranges a page: rows of everything that the catalog has, columns of every role that is or was. */
export function pageModel(report: RolesReport | DiffReport, rulesPage?: string): PageModel {
  const compares = report.command === 'diff';
  const review = compares ? report.now : report;
  const matrix = compares ? diffMatrix(report) : { ...report.matrix, ...NO_CHANGES };
  const data = pageData(review, matrix, rulesPage);
  return { review, ...(compares ? { diff: report } : {}), unread: report.unread, matrix, data, rulesPage };
}

const NO_CHANGES: Pick<DiffMatrix, 'changeOf' | 'isRemoved'> = { changeOf: () => undefined, isRemoved: () => false };

function pageData(review: Review, matrix: DiffMatrix, rulesPage: string | undefined): PageData {
  const reasons: string[] = [];
  const numbers = new Map(matrix.roles.map(({ role }, number) => [role.id, number]));
  const rows = matrix.sections.flatMap((section) => section.rows);
  return {
    roles: matrix.roles.map((role) => roleData(role, matrix, review.app)),
    permissions: rows.map((row) => permissionData(row, numbers, reasons, matrix)),
    findings: review.findings.map(({ role, about, waiver, ...finding }): PageFinding => ({
      ...finding, role: numbers.get(role ?? ''), link: ruleLink(finding.rule, rulesPage),
    })),
    reasons,
    sayings: sayingsFor(rows.map(({ permission }) => permission.name)),
  };
}

function permissionData(
  { permission, cells }: Row, numbers: ReadonlyMap<string, number>, reasons: string[], matrix: DiffMatrix,
): PagePermission {
  const { name, uiName, section, description, risks, dependencies } = permission;
  return {
    name, uiName, section, description, risks,
    notes: notesOn(permission),
    needs: dependencies.map(dependencyPhrase),
    neededBy: catalogNames.filter((other) => factsOf(other)?.dependencies.some(({ names }) => names.includes(name))),
    held: [...cells].map(([role, { origin }]): Holding => {
      const change = matrix.changeOf(role, name);
      const holding = [numbers.get(role)!, origin.kind, numberOf(origin.text, reasons)] as const;
      return change ? [...holding, change] : holding;
    }),
  };
}

function numberOf(reason: string, reasons: string[]): number {
  const known = reasons.indexOf(reason);
  return known >= 0 ? known : reasons.push(reason) - 1;
}

function roleData(reviewed: ReviewedRole, matrix: DiffMatrix, app: ReviewedApp): PageRole {
  const { role, title, kind, scopes, except, retained, referrers, condition } = reviewed;
  const facts: (readonly [string, string | undefined])[] = [
    ['Change', matrix.isRemoved(reviewed) ? 'The role is removed.' : undefined],
    ['Description', role.description],
    [FACTS.kind, kind],
    ['Copy of', originalPhrase(reviewed, matrix.roles.filter((one) => !matrix.isRemoved(one)))],
    ['Reach', scopes.join('; ')],
    [FACTS.permissions, permissionCount(reviewed)],
    [FACTS.risks, riskTally(role.permissions).join(', ')],
    ['Left out', except.join(', ')],
    ['Declared privileged', role.privilegeReason],
    ['Held together with', role.heldTogetherWith.join(', ')],
    ...beyondPermissions(role),
    ...settingsOfRole(app, role.id),
    ['Waivers', role.waivers.map(waiverPhrase).join('; ')],
    ['Tags', pairs(reviewed.tags)],
    ['Instance', role.instance],
    ['On removal', retained ? 'stays on the instance' : undefined],
    ['Referred to by', referrers.join(', ')],
    ['Condition', condition],
    [HEADINGS.undetermined, undeterminedSentences(reviewed).join(' ')],
  ];
  return { title, place: role.id, facts: facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '') };
}
