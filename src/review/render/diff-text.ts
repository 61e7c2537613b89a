import { accessWords, count, referrerPhrase, restrictionOf } from './phrases';
import type { Style } from './style';
import type { Finding } from '../../rules/finding';
import { renderFinding } from '../../rules/render';
import { RISK_WORDS } from '../app/permission-info';
import { roleOf, titlesIn, type AppDiff, type PermissionChange, type RoleChange } from '../diff/app-diff';

/** A new or removed role lists what carries a risk and counts the rest beyond this many. */
const MOST_WITHOUT_RISK = 12;

const TITLE_WIDTH = 54;

/** A comparison for a terminal: what each role gains and loses, risk first. */
export function renderDiffText(diff: AppDiff, style: Style): string {
  const changed = diff.roles.filter(({ status }) => status !== 'same');
  const same = diff.roles.length - changed.length;
  if (changed.length === 0) {
    return [`${diff.before} → ${diff.after}: no role changes (${count(same, 'role')}).`, ...findingParts(diff, style)].join('\n\n') + '\n';
  }
  return [
    style.dim(`${diff.before} → ${diff.after}`),
    ...changed.map((change) => renderRole(change, style)),
    ...findingParts(diff, style),
    style.dim(`${count(changed.length, 'role')} changed${same === 0 ? '' : `, ${same} unchanged`}`),
  ].join('\n\n') + '\n';
}

/** What there is to say of the app that there was not before, in full, and what there was, in a line each. */
function findingParts({ roles, findings: { appeared, gone }, judgement }: AppDiff, style: Style): string[] {
  const byId = new Map(roles.flatMap(({ after }) => (after ? [[after.role.id, after.role] as const] : [])));
  const titles = titlesIn({ roles });
  return [
    ...(judgement.added.length + judgement.removed.length === 0 ? [] : [[
      style.bold('How the app is judged'), ...judgement.added.map((text) => `  + ${text}`), ...judgement.removed.map((text) => `  - ${text}`),
    ].join('\n')]),
    ...(appeared.length === 0 ? [] : [style.bold(newFindings(appeared)), ...appeared.map((finding) => renderFinding(finding, byId.get(finding.role ?? ''), style.columns))]),
    ...(gone.length === 0 ? [] : [[style.bold(`${count(gone.length, 'finding')} gone`), ...gone.map(({ severity, rule, role, message, waived }) => (
      `  ${waived === undefined ? severity : 'waived'} ${rule}${role === undefined ? '' : ` · ${titles.get(role)}`}: ${message}`))].join('\n')]),
  ];
}

function newFindings(findings: readonly Finding[]): string {
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  return `${count(findings.length, 'new finding')}${waived === 0 ? '' : `, ${waived} of them waived`}`;
}

/** What happens to one role. */
export function renderRole(change: RoleChange, style: Style): string {
  const { sign, words } = accessWords(change);
  const paint = change.access === 'less' ? style.green : change.access === 'same' ? style.dim : style.yellow;
  const { title } = roleOf(change);
  return [
    `${style.bold(title.padEnd(TITLE_WIDTH))} ${paint(`${sign} ${words}`)}`,
    ...changeLines(change, style),
    ...change.renamed.map(({ from, to }) => `  ~ ${from.join(', ')} → ${to.join(', ')} ${style.dim('(the same access by another name)')}`),
    ...change.aspects.map(({ effect, text }) => `  ${effect === 'more' ? style.yellow('▲') : effect === 'less' ? style.green('▼') : '·'} ${text}`),
    ...replacementLines(change, style),
  ].join('\n');
}

function changeLines({ status, permissions }: RoleChange, style: Style): string[] {
  const plain = permissions.filter(({ permission }) => permission.risks.length === 0 && !permission.restricts);
  if (status === 'changed' || plain.length <= MOST_WITHOUT_RISK) {
    return table(permissions, style);
  }
  const special = permissions.filter((change) => !plain.includes(change));
  const sections = [...new Set(plain.map(({ permission }) => permission.section))].sort();
  const others = sections.map((section) => `${section} ${plain.filter(({ permission }) => permission.section === section).length}`);
  return [...table(special, style), `  ${status === 'added' ? '+' : '-'} ${count(plain.length, 'permission')} without known risk: ${others.join(', ')}`];
}

function table(changes: readonly PermissionChange[], style: Style): string[] {
  const name = Math.max(...changes.map(({ permission }) => permission.name.length));
  const uiName = Math.max(...changes.map(({ permission }) => permission.uiName.length));
  return changes.map((change) => {
    const { permission, effect } = change;
    const sign = change.change === 'gained' ? '+' : '-';
    const remark = remarkOn(change, style);
    const text = `  ${sign} ${permission.name.padEnd(name)}  ${permission.uiName.padEnd(remark === '' ? 0 : uiName)}`;
    return `${effect === 'more' ? style.yellow(text) : text}${remark === '' ? '' : `  ${remark}`}`;
  });
}

/** Why a change deserves a second look. */
function remarkOn({ permission, change, effect }: PermissionChange, style: Style): string {
  if (permission.restricts) {
    return change === 'lost' ? style.red(`RESTRICTION LIFTED: until now ${restrictionOf(permission)}`) : `restricting: ${restrictionOf(permission)}`;
  }
  const risks = permission.risks.map((risk) => RISK_WORDS[risk]);
  const unknown = permission.status === 'unknown' ? ['not in the catalog'] : [];
  const words = [...risks, ...unknown].join(', ');
  return effect === 'more' ? style.red(words.toUpperCase()) : style.dim(words);
}

function replacementLines({ replacement }: RoleChange, style: Style): string[] {
  if (!replacement) {
    return [];
  }
  const referrers = referrerPhrase(replacement.referrers);
  return [`  (${replacement.text}${referrers === '' ? '' : `; ${referrers}`})`, `  ${style.dim(replacement.meaning)}`];
}
