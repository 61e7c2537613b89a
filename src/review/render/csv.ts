import { stringify } from 'csv-stringify/sync';
import type { Reporter } from './reporter';
import { settingsTables } from '../app/role-settings';
import { heldSections } from '../report/matrix';
import type { RolesReport } from '../report/report';

/** For spreadsheets. */
export const csv: Reporter = { format: 'csv', endings: ['.csv'], shows: { report: matrixLines } };

/** The matrix: a line for each permission and each setting of an application, a column for each role. What a spreadsheet would take for a formula is marked as text. */
function matrixLines({ matrix, app }: RolesReport): string {
  const { roles } = matrix;
  const head = ['Section', 'Resource', 'Permission', 'API name', 'Risks', 'Restricts', 'Status', ...roles.map(({ title, role, copyOf }) => (
    title === role.id ? title : `${title} (${role.id})`) + (copyOf === undefined ? '' : `, copy of ${copyOf}`))];
  const lines = heldSections(matrix).flatMap(({ title, rows }) => rows.map(({ permission, cells }) => [
    title, permission.resource, permission.uiName, permission.name, permission.risks.join(' '), permission.restricts ? 'yes' : '', permission.status,
    ...roles.map(({ role }) => cells.get(role.id)?.origin.text ?? ''),
  ]));
  const settings = settingsTables(app).flatMap(({ heading, groups }) => groups.flatMap(({ title, rows }) => (
    rows.map(({ setting: { title: name, id, risks, deprecated }, cells }) => [
      heading, title, name, id, risks.join(' '), '', deprecated === undefined ? '' : 'deprecated', ...roles.map(({ role }) => cells.get(role.id) ?? ''),
    ]))));
  return stringify([head, ...lines, ...settings].map((cells) => cells.map(apart)), { escape_formulas: true, record_delimiter: 'unix' });
}

/** Where a comma is the decimal sign, spreadsheets divide lines at semicolons: no part of a name may become a formula by that. */
function apart(cell: string): string {
  return cell.replace(/[;\t](?=\s*[=+\-@])/g, '$&\'');
}
