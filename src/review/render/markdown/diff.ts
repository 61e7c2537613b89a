import { findingItem } from './findings';
import { beside, brief, fitting, fittingLines, share, tooLong, type Room } from './fitting';
import { code, details, escaped, GLYPHS, row, table } from './syntax';
import { unreadPart } from './unread';
import { needsAttention, type PlacedFinding } from '../../app/report-base';
import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import { becomesPossible } from '../../diff/possible';
import { CHANGE_WORDS, type ComparisonWords } from '../comparison-words';
import type { Presentation } from '../reporter';
import {
  accessPhrase, changedPhrase, concernsOf, count, effectSign, FACTS, gonePhrase, HEADINGS, holding, limitPhrase, list, noChangesPhrase,
  referrerPhrase, RISK_WORDS, SIGNS, userChangeLine,
} from '../vocabulary';

/** Shares of the parts before and after the roles, so that neither the roles nor what was found is cut off for the other. */
const SHARES = { unread: 0.12, possible: 0.05, summary: 0.12, users: 0.12, settings: 0.1, findings: 0.2, folded: 0.09 };

/** More changes of a role than this are folded away, apart from those that carry a risk. */
const MOST_SHOWN = 15;

/** A comparison, such as for a comment on a pull request. */
export function renderDiff(
  diff: DiffReport, { rulesPage, inRepository }: Pick<Presentation, 'rulesPage' | 'inRepository'>, room: Room,
): string {
  const changed = changedRoles(diff);
  const parts = [
    `## Security profiles: ${changed.length === 0 ? noChangesPhrase(diff) : changedPhrase(diff)}`,
    ...unreadPart(diff.unread, share(room, SHARES.unread)),
    ...possiblePart(changed, share(room, SHARES.possible)),
    ...(changed.length === 0 ? [] : [summary(changed, share(room, SHARES.summary))]),
    ...usersPart(diff, share(room, SHARES.users)),
  ];
  const [before, after] = [diff.before, diff.source].map((source) => escaped(brief(source)));
  // What is gone has no place any more.
  const item = (finding: PlacedFinding) => findingItem(finding, rulesPage, diff.gone.includes(finding) ? undefined : inRepository);
  const closing = [...findingsPart(diff, item, room), `<sub>${before} → ${after}${asBefore(diff)}</sub>`].join('\n\n');
  const { shown, left } = fitting(changed.map((change) => renderRole(change)), beside(room, [...parts, closing]));
  return [...parts, ...shown, ...tooLong(left, 'role', room), closing].join('\n\n') + '\n';
}

/** What becomes possible that is dangerous, which nobody is to look for among permissions. */
export function possiblePart(changes: readonly RoleChange[], room: Room, { possible } = CHANGE_WORDS): string[] {
  const lines = becomesPossible(changes).map(({ can, roles }) => (
    `- ${GLYPHS.more} ${can}: ${list(roles.map((change) => `**${escaped(brief(roleOfChange(change).title))}**`))}`));
  return lines.length === 0 ? [] : [`**${possible}**`, fittingLines(lines, room)];
}

function usersPart({ users }: DiffReport, room: Room): string[] {
  return users.length === 0 ? [] : [
    `### ${HEADINGS.users}`, fittingLines(users.map((change) => `- ${escaped(userChangeLine(change, GLYPHS))}`), room),
  ];
}

/** What is wrong or doubtful stands open; the rest is there to unfold. */
function findingsPart(
  { findings, gone, applications, judgement }: DiffReport, item: (finding: PlacedFinding) => string, room: Room,
): string[] {
  const lines = (some: readonly PlacedFinding[], part: number) => fittingLines(some.map(item), share(room, part));
  const open = findings.filter(needsAttention);
  const others = findings.filter((finding) => !open.includes(finding));
  const settings = [...judgement.added.map((text) => `- \\${SIGNS.gained} ${escaped(text)}`), ...judgement.removed.map((text) => `- \\${SIGNS.lost} ${escaped(text)}`)];
  const ofApplications = applications.map(({ effect, text }) => `- ${effectSign(effect, GLYPHS)}${escaped(text)}`);
  return [
    ...(ofApplications.length === 0 ? [] : [`### ${HEADINGS.applications}`, fittingLines(ofApplications, share(room, SHARES.settings))]),
    ...(settings.length === 0 ? [] : [`### ${HEADINGS.judgement}`, fittingLines(settings, share(room, SHARES.settings))]),
    ...(findings.length + gone.length === 0 ? [] : [`### ${HEADINGS.findings}`]),
    ...(open.length === 0 ? [] : [lines(open, SHARES.findings)]),
    ...(others.length === 0 ? [] : [details(`${count(others.length, 'new finding')} waived or for information`, lines(others, SHARES.folded))]),
    ...(gone.length === 0 ? [] : [details(gonePhrase(gone), lines(gone, SHARES.folded))]),
  ];
}

/** What is wrong or doubtful, and nothing that the change is to blame for. */
function asBefore({ findings, now }: DiffReport): string {
  const before = now.findings.filter(needsAttention).length - findings.filter(needsAttention).length;
  return before <= 0 ? '' : ` · ${count(before, 'finding')} as before`;
}

function summary(changed: readonly RoleChange[], room: Room): string {
  const isCounted = changed.some(({ people }) => people !== undefined);
  const head = table([FACTS.role, 'Access', 'Gains', 'Profile', ...(isCounted ? [FACTS.people] : [])], []);
  const rows = changed.map((change) => row([...summaryOf(change), ...(isCounted ? [String(change.people ?? '')] : [])]));
  const { shown, left } = fitting(rows, room);
  return [head, ...shown].join('\n') + (left === 0 ? '' : `\n\nand ${left} more`);
}

function summaryOf(change: RoleChange): string[] {
  const risks = new Set([
    ...gains(change).flatMap((one) => [limitPhrase(one)?.what ?? [], one.permission.risks.map((risk) => RISK_WORDS[risk])].flat()),
    ...change.aspects.flatMap(({ risks: ofAspect = [] }) => ofAspect.map((risk) => RISK_WORDS[risk])),
  ]);
  const words = [...risks].map((risk) => `**${risk}**`).join(', ');
  return [`**${escaped(roleOfChange(change).title)}**`, accessPhrase(change, GLYPHS), words, change.replacement ? 'replaced' : ''];
}

/** What happens to one role. */
export function renderRole(change: RoleChange, words = CHANGE_WORDS): string {
  return [
    `### ${escaped(roleOfChange(change).title)} ${accessPhrase(change, GLYPHS, words)}`,
    ...(change.people === undefined ? [] : [`${holding(change.people)}.`]),
    ...replacementParts(change),
    ...permissionParts(change, words),
    ...change.renamed.map(({ from, to }) => `- the same access by another name: ${from.map(code).join(', ')} → ${to.map(code).join(', ')}`),
    ...(change.aspects.length === 0 ? []
      : [change.aspects.map(({ effect, text }) => `- ${effectSign(effect, GLYPHS)}${escaped(text)}`).join('\n')]),
  ].join('\n\n');
}

function replacementParts({ replacement }: RoleChange): string[] {
  if (!replacement) {
    return [];
  }
  const referrers = referrerPhrase(replacement.referrers);
  return [`> [!WARNING]\n> ${escaped(replacement.text)}${referrers === '' ? '' : `; ${referrers}`}. ${escaped(replacement.meaning)}`];
}

function permissionParts(change: RoleChange, words: ComparisonWords): string[] {
  const special = change.permissions.filter(({ permission }) => permission.risks.length > 0 || permission.restricts || permission.status === 'unknown');
  const folded = change.permissions.length > MOST_SHOWN ? change.permissions.filter((one) => !special.includes(one)) : [];
  const shown = folded.length > 0 ? special : change.permissions;
  return [
    ...(shown.length === 0 ? [] : [changesTable(shown, words)]),
    ...(folded.length === 0 ? [] : [details(`${count(folded.length, 'permission')} without known risk`, changesTable(folded, words))]),
  ];
}

function changesTable(changes: readonly PermissionChange[], words: ComparisonWords): string {
  return table(['', 'Permission', 'API name', 'Note'], changes.map((one) => [
    GLYPHS[one.change], escaped(one.permission.uiName), code(one.permission.name), noteOn(one, words),
  ]));
}

function noteOn(one: PermissionChange, words: ComparisonWords): string {
  const { permission, change, effect } = one;
  const limit = limitPhrase(one, words);
  const concerns = concernsOf(permission).map((concern) => (effect === 'more' ? `**${concern}**` : concern));
  if (limit) {
    return `${change === 'lost' ? [`**${limit.what}**`, ...concerns].join(', ') : limit.what}: ${escaped(limit.which)}`;
  }
  return concerns.join(', ');
}

function gains({ permissions }: RoleChange): PermissionChange[] {
  return permissions.filter(({ effect }) => effect === 'more');
}
