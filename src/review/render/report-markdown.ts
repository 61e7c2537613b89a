import { findingItem } from './finding-markdown';
import { code, details, escaped, table } from './markdown';
import { count, notesOn } from './phrases';
import { unreadPart } from './unread-markdown';
import type { Finding } from '../../rules/finding';
import { beyondPermissions } from '../app/beyond-permissions';
import { riskCounts, RISK_WORDS } from '../app/permission-info';
import type { Review } from '../app/review';
import type { OriginKind, ReviewedRole } from '../app/reviewed-app';
import { unusualSettings } from '../app/settings';
import { matrixOf, needsAttention, type Matrix, type Row, type Section } from '../matrix';

/** Beyond this many roles a table with a column for each cannot be read any more. */
const MOST_COLUMNS = 8;

const SIGNS: Readonly<Record<OriginKind, string>> = { preset: '●', listed: '●', addition: '✚', dependency: '○' };

/**
 * The roles of an app as Markdown: a summary, what was found, and who holds what.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function renderReportMarkdown(review: Review, rulesPage?: string): string {
  const matrix = matrixOf(review);
  const wide = matrix.roles.length > MOST_COLUMNS;
  return [
    '# Security profiles',
    `${count(matrix.roles.length, 'role')} of ${escaped(review.app.source)}.`,
    ...unreadPart(review.app.unread.map(({ text }) => text)),
    rolesTable(review),
    ...findingsPart(review, rulesPage),
    '## Permissions',
    wide ? 'Who holds what, by section of the console.'
      : '● from the preset or listed, ✚ added, ○ added as what another permission needs.',
    ...matrix.sections.map((section) => details(
      `<b>${escaped(section.title)}</b> (${count(section.rows.length, 'permission')})`,
      wide ? holdersTable(section, matrix) : matrixTable(section, matrix))),
  ].join('\n\n') + '\n';
}

function rolesTable({ app, findings }: Review): string {
  return table(
    ['Role', 'Made with', 'Permissions', 'Risks', 'Findings', 'Remarks'],
    app.roles.map((role) => [
      `**${escaped(role.title)}**${role.stack === '' ? '' : `<br>${escaped(role.role.id)}`}`,
      role.kind === undefined ? '' : code(role.kind),
      String(role.role.permissions.length),
      risksOf(role),
      String(findings.filter((finding) => finding.role === role.role.id && finding.waived === undefined).length || ''),
      remarksOn(role),
    ]));
}

function risksOf({ role }: ReviewedRole): string {
  return [...riskCounts(role.permissions)].map(([risk, number]) => `${RISK_WORDS[risk]} ${number}`).join('<br>');
}

function remarksOn({ role, except, condition, untold }: ReviewedRole): string {
  return [
    ...(role.privileged === undefined ? [] : [`privileged: ${escaped(role.privileged)}`]),
    ...(except.length === 0 ? [] : [`without ${except.map(code).join(', ')}`]),
    ...beyondPermissions(role).map(([title, text]) => `${title.toLowerCase()}: ${escaped(text)}`),
    ...(condition === undefined ? [] : [`only where condition ${code(condition)} holds`]),
    ...untold.map(escaped),
  ].join('<br>');
}

function findingsPart({ app, findings }: Review, rulesPage: string | undefined): string[] {
  const titles = new Map(app.roles.map(({ role, title }) => [role.id, title]));
  const open = findings.filter(({ waived }) => waived === undefined);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  const line = (finding: Finding) => findingItem(finding, titles, rulesPage);
  const settings = unusualSettings(app).map((text) => `- ${escaped(text)}`);
  return [
    ...(settings.length === 0 ? [] : ['## How the app is judged', settings.join('\n')]),
    '## Findings',
    open.length === 0 ? 'None.' : open.map(line).join('\n'),
    ...(waived.length === 0 ? [] : [details(`${count(waived.length, 'finding')} waived`, waived.map(line).join('\n'))]),
  ];
}

function matrixTable({ rows }: Section, { roles }: Matrix): string {
  return table(
    ['Permission', ...roles.map(({ title }) => escaped(title)), 'Notes'],
    rows.map((row) => [nameOf(row), ...roles.map(({ role }) => cellText(row, role.id)), notes(row)]));
}

function holdersTable({ rows }: Section, { roles }: Matrix): string {
  return table(['Permission', 'Held by', 'Notes'], rows.map((row) => [nameOf(row), holdersOf(row, roles), notes(row)]));
}

function holdersOf({ cells }: Row, roles: readonly ReviewedRole[]): string {
  const holders = roles.filter(({ role }) => cells.has(role.id));
  const others = roles.filter(({ role }) => !cells.has(role.id));
  const titles = (list: readonly ReviewedRole[]) => list.map(({ title }) => escaped(title)).join(', ');
  return others.length === 0 ? `all ${roles.length}`
    : others.length * 4 < roles.length ? `all but ${titles(others)}` : `${holders.length}: ${titles(holders)}`;
}

function cellText({ cells }: Row, role: string): string {
  const cell = cells.get(role);
  return cell ? `${SIGNS[cell.origin.kind]}${needsAttention(cell) ? ' ⚠' : ''}` : '';
}

function nameOf({ permission }: Row): string {
  return permission.uiName === permission.name ? code(permission.name) : `${escaped(permission.uiName)}<br>${code(permission.name)}`;
}

function notes({ permission }: Row): string {
  return notesOn(permission).map(escaped).join('<br>');
}
