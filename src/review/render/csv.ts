import { stringify } from 'csv-stringify/sync';
import { sheetOf } from './access/sheet';
import { resultsOf } from './findings/results';
import type { ReporterOf } from './reporter';
import { roleTitle } from './vocabulary';
import type { AccessReport } from '../access/access-report';
import { settingsTables } from '../app/role-settings';
import type { CheckReport } from '../check/check';
import { changedRoles, roleOfChange, type RoleChange, type SettingsChange } from '../diff/diff-report';
import { heldSections } from '../report/matrix';
import type { RolesReport } from '../report/report';

/** For spreadsheets: who holds what, what changes, or what was found. */
export const csv: ReporterOf<'csv'> = {
  report: matrixLines,
  diff: (report) => changeLines(changedRoles(report), report.applications),
  check: findingLines,
  drift: ({ instances }) => changeLines(
    instances.flatMap(({ roles }) => roles.filter(({ status }) => status === 'changed')), instances.flatMap((one) => one.applications)),
  access: sheetLines,
};

/** The matrix: a line for each permission and each setting of an application, a column for each role. */
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
  return written([head, ...lines, ...settings]);
}

/** A line for each permission, and for everything else that changes. */
function changeLines(changes: readonly RoleChange[], applications: readonly SettingsChange[]): string {
  const head = ['Role', 'Path', 'Role access', 'Change', 'Effect', 'Permission', 'API name', 'Risks', 'Text'];
  const lines = changes.flatMap((change) => {
    const { title, role } = roleOfChange(change);
    const of = [title, role.id, change.access];
    return [
      ...change.permissions.map(({ permission, change: what, effect }) => [...of, what, effect, permission.uiName, permission.name, permission.risks.join(' '), '']),
      ...change.renamed.map(({ from, to }) => [...of, 'renamed', 'neither', '', `${from.join(' ')} → ${to.join(' ')}`, '', '']),
      ...change.aspects.map(({ aspect, effect, text }) => [...of, aspect, effect, '', '', '', text]),
      ...(change.replacement ? [[...of, 'replacement', 'neither', '', '', '', change.replacement.text]] : []),
    ];
  });
  const ofNobody = applications.map(({ effect, risks = [], text }) => ['', '', '', 'setting', effect, '', '', risks.join(' '), text]);
  return written([head, ...lines, ...ofNobody]);
}

function findingLines(report: CheckReport): string {
  const head = ['Severity', 'Rule', 'Role', 'Path', 'Permissions', 'Message', 'Fix', 'Waived', 'File', 'Line'];
  return written([head, ...resultsOf(report).map((result) => {
    const { severity, rule, role = '', permissions, message, fix, waived = '', at } = result;
    return [severity, rule, roleTitle(result) ?? '', role, permissions.join(' '), message, fix, waived, at.file, String(at.line)];
  })]);
}

function* sheetLines(report: AccessReport): Iterable<string> {
  for (const lines of sheetOf(report)) {
    yield written(lines);
  }
}

/** What a spreadsheet would take for a formula is marked as text. */
function written(lines: readonly (readonly string[])[]): string {
  return stringify(lines.map((cells) => cells.map(apart)), { escape_formulas: true, record_delimiter: 'unix' });
}

/**
 * Where a comma is the decimal sign, spreadsheets divide lines at semicolons, and some leave out the blanks that a cell begins with: no part
 * of a name may become a formula by that.
 */
function apart(cell: string): string {
  return cell.replace(/(?:^\s+|[;\t]\s*)(?=[=+\-@＝＋－＠])/g, '$&\'');
}
