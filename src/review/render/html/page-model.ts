import { encodeCell } from './page-cells';
import type { PageData, PageRole } from './page-data';
import { instanceLabels } from '../../app/instance-label';
import type { Review } from '../../app/review';
import type { ReviewedRole } from '../../app/reviewed-app';
import { diffMatrix, type DiffMatrix } from '../../diff/diff-matrix';
import type { DiffReport, RoleChange } from '../../diff/diff-report';
import type { DriftReport } from '../../drift/drift';
import { byLikeness } from '../../report/likeness';
import { matrixOf, type Row } from '../../report/matrix';
import { ADVICE, sayingsFor } from '../../search/catalog-search';
import { CHANGE_WORDS, DRIFT_WORDS, type ComparisonWords } from '../comparison-words';
import type { AppReport } from '../filed';
import { marksOn } from '../vocabulary';

/** What a page shows. */
export interface PageModel {
  readonly report: AppReport;
  /** The app that it is about, and what was found of it. */
  readonly review: Review;
  /** What changed, on a page that compares versions. */
  readonly diff?: DiffReport;
  /** How that is told, and what differs from the code. */
  readonly words: ComparisonWords;
  readonly unread: readonly string[];
  /** Every role that is or was, by instance, then by likeness: where it stands is its number. */
  readonly roles: readonly ReviewedRole[];
  /** Ids of those that were. */
  readonly removed: ReadonlySet<string>;
  /** Numbers of the roles, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Labels of the instances, by what roles name them by. */
  readonly instances: ReadonlyMap<string, string>;
  /** Everything that the catalog has, and what roles hold besides: where it stands is its number. */
  readonly rows: readonly Row[];
  /** Numbers of the permissions, by name. */
  readonly permissions: ReadonlyMap<string, number>;
  /** Address of the page that explains the rules with examples. */
  readonly rulesPage?: string;
  /** What the script of the page knows. */
  readonly data: PageData;
}

/** Arranges a page. */
export function pageModel(report: AppReport, rulesPage?: string): PageModel {
  const review = reviewOf(report);
  const compares = report.command === 'diff' || report.command === 'drift';
  const words = report.command === 'drift' ? DRIFT_WORDS : CHANGE_WORDS;
  const matrix = compares ? diffMatrix({ roles: changesOf(report), now: review }) : { ...matrixOf(review), ...NO_CHANGES };
  const instances = instanceLabels(matrix.roles);
  // Of a comparison, the roles that change stand first.
  const inOrder = (some: readonly ReviewedRole[]) => (compares ? some : byLikeness(some));
  const roles = [...instances.keys()].flatMap((instance) => inOrder(matrix.roles.filter(({ role }) => role.instance === instance)));
  const rows = matrix.sections.flatMap((section) => section.rows);
  return {
    report, review, roles, instances, rows, rulesPage,
    removed: new Set(roles.filter((role) => matrix.isRemoved(role)).map(({ role }) => role.id)),
    ...(report.command === 'diff' ? { diff: report } : {}),
    words,
    unread: report.unread,
    numbers: new Map(roles.map(({ role }, number) => [role.id, number])),
    permissions: new Map(rows.map(({ permission }, number) => [permission.name, number])),
    data: {
      instances: [...instances.values()],
      roles: roles.map((role) => roleData(role, rows, matrix, [...instances.keys()].indexOf(role.role.instance))),
      permissions: rows.map(({ permission }) => {
        const { name, uiName, section, description, risks } = permission;
        return { name, uiName, section, description, risks, marks: marksOn(permission) };
      }),
      sayings: sayingsFor(rows.map(({ permission }) => permission.name)),
      advice: ADVICE,
      changes: { gained: words.gained, lost: words.lost },
    },
  };
}

/** What happens to roles: what a newer version changes, or how instances differ from the code. */
export function changesOf(report: DiffReport | DriftReport): readonly RoleChange[] {
  return report.command === 'diff' ? report.roles : report.instances.flatMap(({ roles }) => roles);
}

/** Of what differs from the code, the roles are shown as the instance has them. */
function reviewOf(report: AppReport): Review {
  if (report.command === 'diff') {
    return report.now;
  }
  const live = new Map(report.command === 'drift' ? changesOf(report).map(({ after }) => [after!.role.id, after!]) : []);
  return { app: { ...report.app, roles: report.app.roles.map((one) => live.get(one.role.id) ?? one) }, findings: report.findings };
}

const NO_CHANGES: Pick<DiffMatrix, 'changeOf' | 'isRemoved'> = { changeOf: () => undefined, isRemoved: () => false };

function roleData({ role, title }: ReviewedRole, rows: readonly Row[], matrix: DiffMatrix, instance: number): PageRole {
  const cells = rows.map(({ permission, cells: held }) => {
    const cell = held.get(role.id);
    return encodeCell(cell && { kind: cell.origin.kind, change: matrix.changeOf(role.id, permission.name) });
  });
  return { title, place: role.id, instance, cells: cells.join('') };
}

/** Where a page tells about something, by the part of its address after `#`. */
export function hrefOf(what: 'role' | 'permission' | 'rule', id: string): string {
  return `#${what}=${encodeURIComponent(id)}`;
}

/** What the element there has as its id, so that the address leads to it without a script. */
export function anchorOf(what: 'role' | 'permission' | 'rule', id: string): string {
  return `${what}=${id}`;
}
