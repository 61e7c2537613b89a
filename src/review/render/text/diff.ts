import { wrap } from '../../../roles/words';
import { renderFinding } from '../../../rules/render';
import type { PlacedFinding } from '../../app/report-base';
import { changedRoles, roleOfChange, type DiffReport, type Effect, type PermissionChange, type RoleChange, type SettingsChange } from '../../diff/diff-report';
import type { UserChange } from '../../diff/diff-users';
import { becomesPossible } from '../../diff/possible';
import { CHANGE_WORDS, type ComparisonWords } from '../comparison-words';
import type { Style } from '../style';
import {
  accessPhrase, byWaiver, changedPhrase, concernsOf, count, gonePhrase, holding, levelOf, limitPhrase, list, HEADINGS, noChangesPhrase,
  referrerPhrase, roleTitle, SIGNS, userChangeLine,
} from '../vocabulary';

/** A new or removed role lists what carries a risk and counts the rest beyond this many. */
const MOST_WITHOUT_RISK = 12;

const TITLE_WIDTH = 54;

/** Before lines that belong to one with a sign. */
const POSSIBLE_INDENT = '    ';

/** A comparison: what each role gains and loses, risk first. */
export function renderDiff(diff: DiffReport, style: Style): string {
  const changed = changedRoles(diff);
  if (changed.length === 0) {
    return [`${diff.before} → ${diff.source}: ${noChangesPhrase(diff)} (${count(diff.roles.length, 'role')}).`, ...findingParts(diff, style)].join('\n\n') + '\n';
  }
  return [
    style.dim(`${diff.before} → ${diff.source}`),
    ...possibleLines(changed, style),
    ...changed.map((change) => renderRoleChange(change, style)),
    ...findingParts(diff, style),
    style.dim(changedPhrase(diff)),
  ].join('\n\n') + '\n';
}

/** What becomes possible that is dangerous, which nobody is to look for among permissions. */
export function possibleLines(changes: readonly RoleChange[], style: Style, { possible } = CHANGE_WORDS): string[] {
  const lines = becomesPossible(changes).flatMap(({ can, roles }) => (
    wrap(`${SIGNS.more} ${can}: ${list(roles.map((change) => roleOfChange(change).title))}`, style.columns - POSSIBLE_INDENT.length)
      .map((line, index) => `${index === 0 ? '  ' : POSSIBLE_INDENT}${style.red(line)}`)));
  return lines.length === 0 ? [] : [[style.bold(possible), ...lines].join('\n')];
}

/** What there is to say of the app that there was not before, in full, and what there was, in a line each. */
function findingParts({ users, applications, findings, gone, judgement: { added, removed } }: DiffReport, style: Style): string[] {
  return [
    ...(users.length === 0 ? [] : [[style.bold(HEADINGS.users), ...users.map((change) => userLine(change, style))].join('\n')]),
    ...applicationLines(applications, style),
    ...(added.length + removed.length === 0 ? [] : [[
      style.bold(HEADINGS.judgement), ...added.map((text) => `  ${SIGNS.gained} ${text}`), ...removed.map((text) => `  ${SIGNS.lost} ${text}`),
    ].join('\n')]),
    ...(findings.length === 0 ? [] : [
      style.bold(newFindings(findings)), ...findings.map((finding) => renderFinding(finding, finding.about?.role, style.columns)),
    ]),
    ...(gone.length === 0 ? [] : [[style.bold(gonePhrase(gone)), ...gone.map(goneLine)].join('\n')]),
  ];
}

/** What changes in applications alongside Connect for everybody. */
export function applicationLines(changes: readonly SettingsChange[], style: Style): string[] {
  return changes.length === 0 ? [] : [[style.bold(HEADINGS.applications), ...changes.map(({ effect, text }) => `  ${SIGNS[effect]} ${text}`)].join('\n')];
}

function userLine(change: UserChange, style: Style): string {
  const line = `  ${userChangeLine(change, SIGNS)}`;
  return change.access === 'more' || change.access === 'both' ? style.yellow(line) : line;
}

function newFindings(findings: readonly PlacedFinding[]): string {
  const { waived } = byWaiver(findings);
  return `${count(findings.length, 'new finding')}${waived.length === 0 ? '' : `, ${waived.length} of them waived`}`;
}

function goneLine(finding: PlacedFinding): string {
  const title = roleTitle(finding);
  return `  ${levelOf(finding)} ${finding.rule}${title === undefined ? '' : ` · ${title}`}: ${finding.message}`;
}

/** What happens to one role. */
export function renderRoleChange(change: RoleChange, style: Style, words = CHANGE_WORDS): string {
  const paint = { more: style.yellow, both: style.yellow, unknown: style.yellow, less: style.green, same: style.dim }[change.access];
  const signs: Record<Effect, string> = {
    more: style.yellow(SIGNS.more), less: style.green(SIGNS.less), neither: SIGNS.neither, unknown: style.yellow(SIGNS.unknown),
  };
  const { title } = roleOfChange(change);
  return [
    `${style.bold(title.padEnd(TITLE_WIDTH))} ${paint(accessPhrase(change, SIGNS, words))}`,
    ...(change.people === undefined ? [] : [`  ${holding(change.people)}.`]),
    ...changeLines(change, style, words),
    ...change.renamed.map(({ from, to }) => `  ${SIGNS.renamed} ${from.join(', ')} → ${to.join(', ')} ${style.dim('(the same access by another name)')}`),
    ...change.aspects.map(({ effect, text }) => `  ${signs[effect]} ${text}`),
    ...replacementLines(change, style),
  ].join('\n');
}

function changeLines({ status, permissions }: RoleChange, style: Style, words: ComparisonWords): string[] {
  const plain = permissions.filter(({ permission }) => permission.risks.length === 0 && !permission.restricts);
  if (status === 'changed' || plain.length <= MOST_WITHOUT_RISK) {
    return table(permissions, style, words);
  }
  const special = permissions.filter((change) => !plain.includes(change));
  const sections = [...new Set(plain.map(({ permission }) => permission.section))].sort();
  const others = sections.map((section) => `${section} ${plain.filter(({ permission }) => permission.section === section).length}`);
  return [...table(special, style, words), `  ${status === 'added' ? SIGNS.gained : SIGNS.lost} ${count(plain.length, 'permission')} without known risk: ${others.join(', ')}`];
}

function table(changes: readonly PermissionChange[], style: Style, words: ComparisonWords): string[] {
  const name = Math.max(...changes.map(({ permission }) => permission.name.length));
  const uiName = Math.max(...changes.map(({ permission }) => permission.uiName.length));
  return changes.map((change) => {
    const { permission, effect } = change;
    const remark = remarkOn(change, style, words);
    const text = `  ${SIGNS[change.change]} ${permission.name.padEnd(name)}  ${permission.uiName.padEnd(remark === '' ? 0 : uiName)}`;
    return `${effect === 'more' ? style.yellow(text) : text}${remark === '' ? '' : `  ${remark}`}`;
  });
}

/** Why a change deserves a second look. */
function remarkOn(one: PermissionChange, style: Style, words: ComparisonWords): string {
  const { permission, change, effect } = one;
  const limit = limitPhrase(one, words);
  const concerns = concernsOf(permission).join(', ');
  if (limit) {
    return change === 'lost' ? style.red([limit.what, concerns].filter(Boolean).join(', ').toUpperCase() + `: ${limit.which}`) : `${limit.what}: ${limit.which}`;
  }
  return effect === 'more' ? style.red(concerns.toUpperCase()) : style.dim(concerns);
}

function replacementLines({ replacement }: RoleChange, style: Style): string[] {
  if (!replacement) {
    return [];
  }
  const referrers = referrerPhrase(replacement.referrers);
  return [`  (${replacement.text}${referrers === '' ? '' : `; ${referrers}`})`, `  ${style.dim(replacement.meaning)}`];
}
