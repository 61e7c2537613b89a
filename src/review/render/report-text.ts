import Table from 'cli-table3';
import { count } from './phrases';
import type { Style } from './style';
import { renderFindings } from '../../rules/render';
import { matrixOf, needsAttention, type Matrix, type Row } from '../matrix';
import { riskCounts, RISK_WORDS } from '../permission-info';
import { rolesOf, type Review } from '../review';
import type { OriginKind, ReviewedRole } from '../reviewed-app';
import { judgementSettings } from '../settings';

/** Beyond this many roles a column for each does not fit a terminal, and beyond this many rows nobody scrolls. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 120;

const TITLE_WIDTH = 20;

const SIGNS: Readonly<Record<OriginKind, string>> = { preset: '●', listed: '●', addition: '+', dependency: '○' };

/** The roles of an app for a terminal: a line for each, the matrix where it fits, and what was found. */
export function renderReportText(review: Review, style: Style): string {
  const { roles } = review.app;
  if (roles.length === 0) {
    return `No security profiles in ${review.app.source}.\n`;
  }
  const matrix = matrixOf(review);
  const rows = matrix.sections.flatMap((section) => section.rows).length;
  const shown = roles.length > MOST_COLUMNS || rows > MOST_ROWS
    ? [style.dim(`Who holds which of ${count(rows, 'permission')} is for the page: connect-profiles report --output report.html`)]
    : [matrixTable(matrix, style), style.dim('● from the preset or listed   + added   ○ added as what another permission needs')];
  const settings = judgementSettings(review.app).filter(({ usual }) => !usual).map(({ text }) => `  ${text}`);
  return [summaryTable(review, style), ...shown, ...(settings.length === 0 ? [] : [['How the app is judged', ...settings].join('\n')]), renderFindings(review.findings, rolesOf(review.app)).trimEnd()].join('\n\n').replace(/ +$/gm, '') + '\n';
}

function summaryTable({ app, findings }: Review, style: Style): string {
  const open = findings.filter(({ waived }) => waived === undefined);
  const table = plainTable(['Role', 'Made with', 'Permissions', 'Findings', 'Risks'], style);
  for (const role of app.roles) {
    table.push([
      style.bold(role.title),
      role.kind ?? '',
      countsOf(role),
      String(open.filter((finding) => finding.role === role.role.id).length || ''),
      [...riskCounts(role.role.permissions)].map(([risk, number]) => `${RISK_WORDS[risk]} ${number}`).join(', '),
    ]);
  }
  return `${count(app.roles.length, 'role')} of ${app.source}\n\n${table.toString()}`;
}

function countsOf({ role, origins, except }: ReviewedRole): string {
  const added = [...origins.values()].filter(({ kind }) => kind === 'addition').length;
  return [String(role.permissions.length), ...(added > 0 ? [`+${added}`] : []), ...(except.length > 0 ? [`-${except.length}`] : [])].join(' ');
}

function matrixTable({ roles, sections }: Matrix, style: Style): string {
  const table = plainTable(['Permission', ...roles.map(({ title }) => shorten(title)), 'Risk'], style);
  for (const { title, rows } of sections) {
    table.push([{ content: style.bold(title), colSpan: roles.length + 2 }]);
    rows.forEach((row) => table.push([row.permission.uiName, ...roles.map(({ role }) => sign(row, role.id, style)), riskOf(row, style)]));
  }
  return table.toString();
}

function sign({ cells }: Row, role: string, style: Style): string {
  const cell = cells.get(role);
  if (!cell) {
    return '';
  }
  const text = SIGNS[cell.origin.kind];
  return needsAttention(cell) ? style.yellow(`${text} !`) : text;
}

function riskOf({ permission }: Row, style: Style): string {
  const words = [...permission.risks.map((risk) => RISK_WORDS[risk]), ...(permission.restricts ? ['restricts'] : [])];
  return permission.risks.includes('privilege-escalation') ? style.red(words.join(', ')) : words.join(', ');
}

/** Columns and nothing drawn around them, so that lines can be searched and copied. */
function plainTable(head: string[], style: Style) {
  return new Table({
    head: head.map((title) => style.dim(title)),
    chars: {
      'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
      'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '  ',
    },
    style: { 'head': [], 'border': [], 'padding-left': 0, 'padding-right': 0, 'compact': true },
  });
}

function shorten(title: string): string {
  return title.length > TITLE_WIDTH ? `${title.slice(0, TITLE_WIDTH - 1)}…` : title;
}
