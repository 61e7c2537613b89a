import { findingItem } from './findings';
import { beside, brief, fitting, fittingLines, share, tooLong, type Room } from './fitting';
import { code, details, escaped, GLYPHS, row as line, table } from './syntax';
import { unreadPart } from './unread';
import { beyondPermissions } from '../../app/beyond-permissions';
import { originalPhrase } from '../../app/originals';
import type { PlacedFinding } from '../../app/report-base';
import type { ReviewedRole } from '../../app/reviewed-app';
import { settingsTables, type SettingsTable } from '../../app/role-settings';
import { unusualSettings } from '../../app/settings';
import { undeterminedSentences } from '../../app/undetermined';
import { heldSections, isFlagged, type Row, type Section } from '../../report/matrix';
import type { RolesReport } from '../../report/report';
import {
  byWaiver, count, FACTS, HEADINGS, isAnyKindKnown, legend, MOST_COLUMNS, notesOn, permissionCount, remarksOn,
  RISK_WORDS, riskTally, userLines,
} from '../vocabulary';

/** Shares of the parts before the matrix, so that it is not cut off for them. */
const SHARES = { unread: 0.1, roles: 0.25, users: 0.1, settings: 0.05, findings: 0.2, waived: 0.1, applications: 0.1 };

/**
 * The roles of an app: a summary, what was found, and who holds what.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function renderRoles(report: RolesReport, rulesPage: string | undefined, room: Room): string {
  const { roles } = report.app;
  const wide = roles.length > MOST_COLUMNS.markdown;
  const parts = [
    '# Security profiles',
    `${count(roles.length, 'role')} of ${escaped(brief(report.source))}.`,
    ...unreadPart(report.unread, share(room, SHARES.unread)),
    rolesTable(report, share(room, SHARES.roles)),
    ...usersPart(report, share(room, SHARES.users)),
    ...findingsPart(report, rulesPage, room),
    ...settingsTables(report.app).flatMap((one) => settingsPart(one, share(room, SHARES.applications))),
    `## ${FACTS.permissions}`,
    wide ? 'Who holds what, by section of the console.' : `${legend(GLYPHS).join(', ')}.`,
  ];
  const sections = heldSections(report.matrix).map((section) => details(
    `<b>${escaped(section.title)}</b> (${count(section.rows.length, 'permission')})`,
    wide ? holdersTable(section, roles) : matrixTable(section, roles)));
  const { shown, left } = fitting(sections, beside(room, parts));
  return [...parts, ...shown, ...tooLong(left, 'section', room)].join('\n\n') + '\n';
}

function usersPart({ app }: RolesReport, room: Room): string[] {
  const lines = userLines(app);
  return lines.length === 0 ? [] : [`## ${HEADINGS.users}`, fittingLines(lines.map((text) => `- ${escaped(text)}`), room)];
}

function rolesTable({ app, findings }: RolesReport, room: Room): string {
  const { open } = byWaiver(findings);
  const hasKinds = isAnyKindKnown(app);
  const head = table([FACTS.role, ...(hasKinds ? [FACTS.kind] : []), FACTS.permissions, FACTS.risks, HEADINGS.findings, 'Remarks'], []);
  const { shown, left } = fitting(app.roles.map((role) => line([
    `**${escaped(role.title)}**${role.stack === '' ? '' : `<br>${escaped(role.role.id)}`}`,
    ...(hasKinds ? [role.kind === undefined ? '' : code(role.kind)] : []),
    permissionCount(role),
    riskTally(role.role.permissions).join('<br>'),
    String(open.filter((finding) => finding.role === role.role.id).length || ''),
    roleRemarks(role, app.roles),
  ])), room);
  return [[head, ...shown].join('\n'), ...tooLong(left, 'role', room)].join('\n\n');
}

function roleRemarks(reviewed: ReviewedRole, roles: readonly ReviewedRole[]): string {
  const { role, except, condition } = reviewed;
  const original = originalPhrase(reviewed, roles);
  return [
    ...(original === undefined ? [] : [`copy of ${escaped(original)}`]),
    ...(role.privilegeReason === undefined ? [] : [`privileged: ${escaped(role.privilegeReason)}`]),
    ...(except.length === 0 ? [] : [`without ${except.map(code).join(', ')}`]),
    ...beyondPermissions(role).map(([title, text]) => `${title.toLowerCase()}: ${escaped(text)}`),
    ...(condition === undefined ? [] : [`only where condition ${code(condition)} holds`]),
    ...undeterminedSentences(reviewed).map(escaped),
  ].join('<br>');
}

function findingsPart({ app, findings }: RolesReport, rulesPage: string | undefined, room: Room): string[] {
  const { open, waived } = byWaiver(findings);
  const lines = (some: readonly PlacedFinding[], part: number) => (
    fittingLines(some.map((finding) => findingItem(finding, rulesPage)), { ...share(room, part), items: Infinity }));
  const settings = unusualSettings(app).map((text) => `- ${escaped(text)}`);
  return [
    ...(settings.length === 0 ? [] : [`## ${HEADINGS.judgement}`, fittingLines(settings, share(room, SHARES.settings))]),
    `## ${HEADINGS.findings}`,
    open.length === 0 ? 'None.' : lines(open, SHARES.findings),
    ...(waived.length === 0 ? [] : [details(`${count(waived.length, 'finding')} waived`, lines(waived, SHARES.waived))]),
  ];
}

function matrixTable({ rows }: Section, roles: readonly ReviewedRole[]): string {
  return table(
    ['Permission', ...roles.map(({ title }) => escaped(title)), 'Notes'],
    rows.map((row) => [permissionCell(row), ...roles.map(({ role }) => cellText(row, role.id)), notes(row)]));
}

function settingsPart({ heading, columns, groups }: SettingsTable, room: Room): string[] {
  const tables = groups.map(({ title, rows }) => table(
    [escaped(title) || 'Setting', ...columns.map((column) => escaped(column.title)), 'Notes'],
    rows.map(({ setting, cells }) => [
      `${escaped(setting.title)}<br>${code(setting.id)}`, ...columns.map(({ id }) => escaped(cells.get(id) ?? '')),
      [...setting.risks.map((risk) => RISK_WORDS[risk]), ...remarksOn(setting)].map(escaped).join('<br>'),
    ])));
  const { shown, left } = fitting(tables, room);
  return [`## ${escaped(heading)}`, ...shown, ...tooLong(left, 'group', room)];
}

function holdersTable({ rows }: Section, roles: readonly ReviewedRole[]): string {
  return table(['Permission', 'Held by', 'Notes'], rows.map((row) => [permissionCell(row), holdersOf(row, roles), notes(row)]));
}

function holdersOf({ cells }: Row, roles: readonly ReviewedRole[]): string {
  const holders = roles.filter(({ role }) => cells.has(role.id));
  const others = roles.filter(({ role }) => !cells.has(role.id));
  const titles = (some: readonly ReviewedRole[]) => some.map(({ title }) => escaped(title)).join(', ');
  if (others.length === 0) {
    return `all ${roles.length}`;
  }
  return others.length * 4 < roles.length ? `all but ${titles(others)}` : `${holders.length}: ${titles(holders)}`;
}

function cellText({ cells }: Row, role: string): string {
  const cell = cells.get(role);
  return cell ? `${GLYPHS[cell.origin.kind]}${isFlagged(cell) ? ` ${GLYPHS.attention}` : ''}` : '';
}

function permissionCell({ permission }: Row): string {
  return permission.uiName === permission.name ? code(permission.name) : `${escaped(permission.uiName)}<br>${code(permission.name)}`;
}

function notes({ permission }: Row): string {
  return notesOn(permission).map(escaped).join('<br>');
}
