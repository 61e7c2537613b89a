import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { list, verb, wrap } from '../../../roles/words';
import { renderFindings } from '../../../rules/render';
import { beyondPermissions } from '../../app/beyond-permissions';
import { rolesOf } from '../../app/instances';
import { originalPhrase } from '../../app/originals';
import type { ReviewedRole } from '../../app/reviewed-app';
import { settingsTables, type SettingsTable } from '../../app/role-settings';
import { unusualSettings } from '../../app/settings';
import { undeterminedOf } from '../../app/undetermined';
import { heldSections, isFlagged, type Row, type Section } from '../../report/matrix';
import type { RolesReport } from '../../report/report';
import type { Style } from '../style';
import {
  byWaiver, count, FACTS, HEADINGS, isAnyKindKnown, legend, MOST_COLUMNS, noProfiles, permissionCount, remarksOn,
  RISK_WORDS, riskTally, SIGNS, userLines,
} from '../vocabulary';

/** Beyond this many rows nobody scrolls. */
const MOST_ROWS = 120;

const PAGE = 'npx connect-profiles report --output report.html';

const TITLE_WIDTH = 20;

/** Between two columns. */
const SEPARATOR = '  ';

/** The widest cell: a sign, and one that something is wrong. */
const CELL = 3;

/** Before what belongs to a title. */
const INDENT = '  ';

/** The narrowest columns that words are worth being wrapped in. */
const LEAST_REST = 12;
const LEAST_NAME = 24;

/** The longest words for a risk, and what restricts. */
const RISK_WIDTH = Math.max(...Object.values(RISK_WORDS).map(({ length }) => length));

/** The roles of an app: a line for each, the matrix where it fits, and what was found. */
export function renderRoles(report: RolesReport, style: Style): string {
  const { roles } = report.app;
  if (roles.length === 0) {
    return `${noProfiles(report)}\n`;
  }
  const matrix = matrixParts(report, style);
  return [
    summaryTable(report, style, matrix.isNumbered),
    ...listed(HEADINGS.beyond, roles.flatMap(({ role, title }) => beyondPermissions(role).map(([part, text]) => `${title} · ${part}: ${text}`))),
    ...listed(HEADINGS.copies, roles.flatMap((role) => {
      const original = originalPhrase(role, roles);
      return original === undefined ? [] : [`${role.title}: copy of ${original}`];
    })),
    ...listed(HEADINGS.conditions, roles.flatMap(({ title, condition }) => (condition === undefined ? [] : `${title}: ${condition}`))),
    ...listed(HEADINGS.users, userLines(report.app)),
    ...listed(HEADINGS.undetermined, undeterminedOf(roles).map(([titles, sentence]) => `${titles}: ${sentence}`)),
    ...matrix.parts,
    ...settingsTables(report.app).map((one) => settingsTable(one, style)),
    ...listed(HEADINGS.judgement, unusualSettings(report.app)),
    renderFindings(report.findings, rolesOf(roles), style.columns).trimEnd(),
  ].join('\n\n').replace(/ +$/gm, '') + '\n';
}

/** The matrix where it fits, if need be without what nobody holds but administrators and others who hold more than fits. */
function matrixParts({ app: { roles }, matrix }: RolesReport, style: Style): { readonly parts: string[]; readonly isNumbered?: boolean } {
  const all = heldSections(matrix);
  const rows = rowsIn(all);
  const wide = rows > MOST_ROWS ? roles.filter(({ role }) => role.permissions.length > MOST_ROWS) : [];
  const sections = wide.length === 0 ? all : heldBeside(all, wide);
  const left = rows - rowsIn(sections);
  const isReadable = roles.length <= MOST_COLUMNS.text && rowsIn(sections) <= MOST_ROWS && sections.length > 0;
  const table = isReadable ? fittingMatrix(roles, sections, style) : undefined;
  if (table === undefined) {
    return {
      parts: [
        ...isReadable ? roles.filter((role) => !wide.includes(role)).map((role) => heldList(role, sections, style)) : [],
        style.dim(`The matrix of ${count(rows, 'permission')} is too large for a terminal. As a page:\n  ${PAGE}`),
      ],
    };
  }
  return {
    isNumbered: table.isNumbered,
    parts: [table.text, style.dim(legend(SIGNS).join('   ')), ...left === 0 ? [] : [
      style.dim(`Without ${count(left, 'permission')} that only ${list(wide.map(({ title }) => title))} ${verb(wide, 'holds', 'hold')}. `
        + `All of them, as a page:\n  ${PAGE}`),
    ]],
  };
}

/** With the names of roles above their columns, or else with their numbers; `undefined` where neither fits. */
function fittingMatrix(
  roles: readonly ReviewedRole[], sections: readonly Section[], style: Style,
): { readonly text: string; readonly isNumbered: boolean } | undefined {
  const named = matrixTable(roles.map(({ title }) => shorten(title)), roles, sections, style);
  if (widthOf(named) <= style.columns) {
    return { text: named, isNumbered: false };
  }
  const room = style.columns - roles.length * (SEPARATOR.length + CELL) - SEPARATOR.length - RISK_WIDTH;
  const numbers = roles.map((_, index) => String(index + 1));
  return room < LEAST_NAME ? undefined : { text: matrixTable(numbers, roles, sections, style, room), isNumbered: true };
}

/** What a role holds, where its column does not fit. */
function heldList({ title, role }: ReviewedRole, sections: readonly Section[], { bold, columns }: Style): string {
  return [bold(title), ...sections.flatMap(({ title: section, rows }) => {
    const held = rows.filter(({ cells }) => cells.has(role.id)).map(({ permission }) => permission.uiName);
    return held.length === 0 ? [] : wrap(`${section}: ${held.join(', ')}`, columns - INDENT.length).map((line) => `${INDENT}${line}`);
  })].join('\n');
}

function rowsIn(sections: readonly Section[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** What others than some roles hold. */
function heldBeside(sections: readonly Section[], some: readonly ReviewedRole[]): Section[] {
  const ids = new Set(some.map(({ role }) => role.id));
  return sections.map(({ title, rows }) => ({ title, rows: rows.filter(({ cells }) => [...cells.keys()].some((id) => !ids.has(id))) }))
    .filter(({ rows }) => rows.length > 0);
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join('\n')];
}

function summaryTable({ app, findings }: RolesReport, style: Style, isNumbered = false): string {
  const { open } = byWaiver(findings);
  const facts = app.roles.map((role, index) => ({
    title: `${isNumbered ? `${index + 1} ` : ''}${role.title}`,
    kind: role.kind ?? '',
    others: [countsOf(role), String(open.filter((finding) => finding.role === role.role.id).length || '')],
  }));
  const rowsWith = (hasKinds: boolean) => [
    [FACTS.role, ...(hasKinds ? [FACTS.kind] : []), FACTS.permissions, HEADINGS.findings],
    ...facts.map(({ title, kind, others }) => [title, ...(hasKinds ? [kind] : []), ...others]),
  ];
  const [withKinds, without] = [rowsWith(true), rowsWith(false)];
  const [head, ...rows] = isAnyKindKnown(app) && restFor(withKinds, style) >= LEAST_REST ? withKinds : without;
  const room = Math.max(LEAST_REST, restFor([head!, ...rows], style));
  const table = plainTable([...head!, FACTS.risks], style, [...head!.map(() => null), room]);
  app.roles.forEach(({ role }, index) => {
    const [title, ...others] = rows[index]!;
    table.push([style.bold(title!), ...others, riskTally(role.permissions).join(', ')]);
  });
  return `${count(app.roles.length, 'role')} of ${app.source}\n\n${table.toString()}`;
}

/** What the cells of a table leave for one more. */
function restFor(rows: readonly (readonly string[])[], { columns }: Style): number {
  return columns - rows[0]!.reduce((sum, _, index) => sum + Math.max(...rows.map((cells) => cells[index]!.length)) + SEPARATOR.length, 0);
}

function widthOf(text: string): number {
  return Math.max(...stripVTControlCharacters(text).split('\n').map((line) => line.trimEnd().length));
}

function countsOf(reviewed: ReviewedRole): string {
  const { origins, except } = reviewed;
  const added = [...origins.values()].filter(({ kind }) => kind === 'addition').length;
  return [permissionCount(reviewed), ...(added > 0 ? [`+${added}`] : []), ...(except.length > 0 ? [`-${except.length}`] : [])].join(' ');
}

function matrixTable(
  heads: readonly string[], roles: readonly ReviewedRole[], sections: readonly Section[], style: Style, nameWidth?: number,
): string {
  const widths = nameWidth === undefined ? undefined : [nameWidth, ...roles.map(() => null), RISK_WIDTH];
  const table = plainTable(['Permission', ...heads, 'Risk'], style, widths);
  for (const { title, rows } of sections) {
    table.push([{ content: style.bold(title), colSpan: roles.length + 2 }]);
    rows.forEach((row) => table.push([row.permission.uiName, ...roles.map(({ role }) => sign(row, role.id, style)), riskOf(row, style)]));
  }
  return table.toString();
}

/** As the screen of the application has it: a column for each role, or a line for each where that is too wide. */
function settingsTable({ heading, columns, groups }: SettingsTable, style: Style): string {
  const table = plainTable([heading, ...columns.map(({ title }) => shorten(title)), 'Risk'], style);
  for (const { title, rows } of groups) {
    table.push(...(title === '' ? [] : [[{ content: style.bold(title), colSpan: columns.length + 2 }]]));
    rows.forEach(({ setting, cells }) => table.push([
      setting.title, ...columns.map(({ id }) => cells.get(id) ?? ''), [...setting.risks.map((risk) => RISK_WORDS[risk]), ...remarksOn(setting)].join(', '),
    ]));
  }
  const text = table.toString();
  return widthOf(text) <= style.columns ? text : [style.bold(heading), ...columns.map(({ id, title }) => {
    const values = groups.flatMap(({ rows }) => rows.flatMap(({ setting, cells }) => (cells.has(id) ? [`${setting.title}: ${cells.get(id)}`] : [])));
    return `  ${title} · ${values.join('; ') || 'everything at its most restricted value'}`;
  })].join('\n');
}

function sign({ cells }: Row, role: string, style: Style): string {
  const cell = cells.get(role);
  if (!cell) {
    return '';
  }
  const text = SIGNS[cell.origin.kind];
  return isFlagged(cell) ? style.yellow(`${text} ${SIGNS.attention}`) : text;
}

function riskOf({ permission }: Row, style: Style): string {
  const words = [...permission.risks.map((risk) => RISK_WORDS[risk]), ...(permission.restricts ? ['restricts'] : [])];
  return permission.risks.includes('privilege-escalation') ? style.red(words.join(', ')) : words.join(', ');
}

/** Columns and nothing drawn around them, so that lines can be searched and copied. */
function plainTable(head: readonly string[], style: Style, widths?: (number | null)[]) {
  return new Table({
    head: head.map((title) => style.dim(title)),
    ...(widths === undefined ? {} : { colWidths: widths, wordWrap: true }),
    chars: {
      'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
      'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': SEPARATOR,
    },
    style: { 'head': [], 'border': [], 'padding-left': 0, 'padding-right': 0, 'compact': true },
  });
}

function shorten(title: string): string {
  return title.length > TITLE_WIDTH ? `${title.slice(0, TITLE_WIDTH - 1)}…` : title;
}
