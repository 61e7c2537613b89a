import type { Finding } from './finding';
import type { Role } from '../roles/role';
import { asSentence, count, wrap } from '../roles/words';

/** Lines of the report are no longer than this where words allow. */
const WIDTH = 118;

const INDENT = '  ';

/**
 * Findings as text for a terminal: a headline, then a block for each.
 *
 * @param findings as the judge ordered them; waived ones come last, each with its reason
 * @param roles every role that was judged, for their names
 * @param columns of the terminal, where there is one
 */
export function renderFindings(findings: readonly Finding[], roles: readonly Role[], columns?: number): string {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const open = findings.filter((finding) => finding.waived === undefined);
  const waived = findings.filter((finding) => finding.waived !== undefined);
  return [headline(open, waived, roles), ...[...open, ...waived].map((finding) => renderFinding(finding, byId.get(finding.role ?? ''), columns))].join('\n\n') + '\n';
}

/**
 * A finding on one line, for annotations and logs that say by themselves which role it is about:
 * what is wrong, then what to do.
 */
export function renderLine(finding: Finding): string {
  const waived = finding.waived === undefined ? '' : ` Waived: ${finding.waived}`;
  return `${oneLine(finding.message)} ${asSentence(oneLine(finding.fix))}${waived}${finding.place === undefined ? '' : ` At ${finding.place}`}`;
}

/** `Stack/Reviewer "Recording reviewer"`: where a role is defined, and what people call it. */
export function renderRole(id: string, role: Role | undefined): string {
  return role?.name === undefined || role.name === id ? id : `${id} "${role.name}"`;
}

function headline(open: readonly Finding[], waived: readonly Finding[], roles: readonly Role[]): string {
  const more = waived.length === 0 ? '' : `, ${waived.length}${open.length === 0 ? '' : ' more'} waived`;
  if (open.length === 0) {
    return `No findings in ${count(roles.length, 'role')}${more}`;
  }
  const concerned = new Set(open.flatMap((finding) => finding.role ?? []));
  return `${count(open.length, 'finding')}${concerned.size === 0 ? '' : ` in ${count(concerned.size, 'role')}`}${more}`;
}

/** A finding as a block of lines: what it is about, what is wrong, what to do. */
export function renderFinding(finding: Finding, role: Role | undefined, columns = WIDTH): string {
  const width = Math.min(columns, WIDTH);
  const about = finding.role === undefined ? '' : ` · ${renderRole(finding.role, role)}`;
  return [
    `${finding.waived === undefined ? finding.severity : 'waived'} ${finding.rule}${about}`,
    ...indented(finding.message, width),
    ...indented(`Fix: ${finding.fix}`, width),
    ...(finding.waived === undefined ? [] : indented(`Waived: ${finding.waived}`, width)),
    ...(finding.place === undefined ? [] : [`${INDENT}At ${finding.place}`]),
  ].join('\n');
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
