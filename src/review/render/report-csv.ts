import { stringify } from 'csv-stringify/sync';
import type { Review } from '../app/review';
import { matrixOf } from '../matrix';

/**
 * The matrix as CSV: a line for each permission, a column for each role. What a spreadsheet would take for a formula is
 * marked as text.
 */
export function renderReportCsv(review: Review): string {
  const { roles, sections } = matrixOf(review);
  const head = ['Section', 'Resource', 'Permission', 'API name', 'Risks', 'Restricts', 'Status', ...roles.map(({ title, role }) => (
    title === role.id ? title : `${title} (${role.id})`))];
  const lines = sections.flatMap(({ title, rows }) => rows.map(({ permission, cells }) => [
    title, permission.resource, permission.uiName, permission.name, permission.risks.join(' '), permission.restricts ? 'yes' : '', permission.status,
    ...roles.map(({ role }) => cells.get(role.id)?.origin.text ?? ''),
  ]));
  return stringify([head, ...lines], { escape_formulas: true, record_delimiter: 'unix' });
}
