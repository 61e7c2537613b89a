import { stringify } from 'csv-stringify/sync';
import { sheetOf } from './access/sheet';
import type { Reporter } from './reporter';
import type { AccessReport } from '../access/access-report';
import { heldSections } from '../report/matrix';
import type { RolesReport } from '../report/report';

/** For spreadsheets. */
export const csv: Reporter = { format: 'csv', endings: ['.csv'], shows: { report: matrixLines, access: accessLines } };

function accessLines(report: AccessReport): string {
  return csvText(sheetOf(report));
}

/** The matrix: a line for each permission, a column for each role. What a spreadsheet would take for a formula is marked as text. */
function matrixLines({ matrix }: RolesReport): string {
  const { roles } = matrix;
  const head = ['Section', 'Resource', 'Permission', 'API name', 'Risks', 'Restricts', 'Status', ...roles.map(({ title, role, copyOf }) => (
    title === role.id ? title : `${title} (${role.id})`) + (copyOf === undefined ? '' : `, copy of ${copyOf}`))];
  const lines = heldSections(matrix).flatMap(({ title, rows }) => rows.map(({ permission, cells }) => [
    title, permission.resource, permission.uiName, permission.name, permission.risks.join(' '), permission.restricts ? 'yes' : '', permission.status,
    ...roles.map(({ role }) => cells.get(role.id)?.origin.text ?? ''),
  ]));
  return csvText([head, ...lines]);
}

/** Lines in which nothing is a formula. */
function csvText(lines: readonly (readonly string[])[]): string {
  return stringify(lines.map((cells) => cells.map(apart)), { escape_formulas: true, record_delimiter: 'unix' });
}

/** Where a comma is the decimal sign, spreadsheets divide lines at semicolons: no part of a name may become a formula by that. */
function apart(cell: string): string {
  return cell.replace(/[;\t](?=\s*[=+\-@])/g, '$&\'');
}
