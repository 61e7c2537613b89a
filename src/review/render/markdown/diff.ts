import { findingItem } from './findings';
import { fitting, fittingLines } from './fitting';
import { code, details, escaped, GLYPHS, row, table } from './syntax';
import { unreadPart } from './unread';
import { needsAttention, type PlacedFinding } from '../../app/report-base';
import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import {
  accessPhrase, changedPhrase, concernsOf, count, effectSign, FACTS, gonePhrase, HEADINGS, holding, noChangesPhrase, referrerPhrase,
  RESTRICTION_LIFTED, restrictionPhrase, RISK_WORDS, SIGNS,
} from '../vocabulary';

/**
 * GitHub takes comments of 65,536 characters, and whoever writes one puts something around it. The parts before and after the roles have
 * rooms of their own, so that neither the roles nor what was found is cut off for the other.
 */
const ROOM = { all: 60_000, unread: 8_000, summary: 8_000, settings: 6_000, findings: 12_000, folded: 6_000, name: 300 };

/** More changes of a role than this are folded away, apart from those that carry a risk. */
const MOST_SHOWN = 15;

/**
 * A comparison as a comment on a pull request.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function renderDiff(diff: DiffReport, rulesPage: string | undefined): string {
  const changed = changedRoles(diff);
  const parts = [
    `## Security profiles: ${changed.length === 0 ? noChangesPhrase(diff) : changedPhrase(diff)}`,
    ...unreadPart(diff.unread, ROOM.unread),
    ...(changed.length === 0 ? [] : [summary(changed)]),
  ];
  const [before, after] = [diff.before, diff.source].map((source) => escaped(source.slice(0, ROOM.name)));
  const closing = [...findingsPart(diff, rulesPage), `<sub>${before} → ${after}</sub>`].join('\n\n');
  const { shown, left } = fitting(changed.map(renderRole), ROOM.all - [...parts, closing].join('\n\n').length);
  const more = left === 0 ? [] : [`${count(left, 'role')} more: too long for a comment. The page and the JSON have them all.`];
  return [...parts, ...shown, ...more, closing].join('\n\n') + '\n';
}

/** What is wrong or doubtful stands open; the rest is there to unfold. */
function findingsPart({ findings, gone, judgement }: DiffReport, rulesPage: string | undefined): string[] {
  const lines = (some: readonly PlacedFinding[], room: number) => (
    fittingLines(some.map((finding) => findingItem(finding, rulesPage)), room));
  const open = findings.filter(needsAttention);
  const others = findings.filter((finding) => !open.includes(finding));
  const settings = [...judgement.added.map((text) => `- \\${SIGNS.gained} ${escaped(text)}`), ...judgement.removed.map((text) => `- \\${SIGNS.lost} ${escaped(text)}`)];
  return [
    ...(settings.length === 0 ? [] : [`### ${HEADINGS.judgement}`, fittingLines(settings, ROOM.settings)]),
    ...(findings.length + gone.length === 0 ? [] : [`### ${HEADINGS.findings}`]),
    ...(open.length === 0 ? [] : [lines(open, ROOM.findings)]),
    ...(others.length === 0 ? [] : [details(`${count(others.length, 'new finding')} waived or for information`, lines(others, ROOM.folded))]),
    ...(gone.length === 0 ? [] : [details(gonePhrase(gone), lines(gone, ROOM.folded))]),
  ];
}

function summary(changed: readonly RoleChange[]): string {
  const isCounted = changed.some(({ people }) => people !== undefined);
  const head = table([FACTS.role, 'Access', 'Gains', 'Profile', ...(isCounted ? [FACTS.people] : [])], []);
  const rows = changed.map((change) => row([...summaryOf(change), ...(isCounted ? [String(change.people ?? '')] : [])]));
  const { shown, left } = fitting(rows, ROOM.summary);
  return [head, ...shown].join('\n') + (left === 0 ? '' : `\n\nand ${left} more`);
}

function summaryOf(change: RoleChange): string[] {
  const risks = new Set(gains(change).flatMap(({ permission, change: what }) => [
    ...(what === 'lost' ? [RESTRICTION_LIFTED] : []), ...permission.risks.map((risk) => RISK_WORDS[risk]),
  ]));
  const words = [...risks].map((risk) => `**${risk}**`).join(', ');
  return [`**${escaped(roleOfChange(change).title)}**`, accessPhrase(change, GLYPHS), words, change.replacement ? 'replaced' : ''];
}

function renderRole(change: RoleChange): string {
  return [
    `### ${escaped(roleOfChange(change).title)} ${accessPhrase(change, GLYPHS)}`,
    ...(change.people === undefined ? [] : [`${holding(change.people)}.`]),
    ...replacementParts(change),
    ...permissionParts(change),
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

function permissionParts(change: RoleChange): string[] {
  const special = change.permissions.filter(({ permission }) => permission.risks.length > 0 || permission.restricts || permission.status === 'unknown');
  const folded = change.permissions.length > MOST_SHOWN ? change.permissions.filter((one) => !special.includes(one)) : [];
  const shown = folded.length > 0 ? special : change.permissions;
  return [
    ...(shown.length === 0 ? [] : [changesTable(shown)]),
    ...(folded.length === 0 ? [] : [details(`${count(folded.length, 'permission')} without known risk`, changesTable(folded))]),
  ];
}

function changesTable(changes: readonly PermissionChange[]): string {
  return table(['', 'Permission', 'API name', 'Note'], changes.map((one) => [
    GLYPHS[one.change], escaped(one.permission.uiName), code(one.permission.name), noteOn(one),
  ]));
}

function noteOn(one: PermissionChange): string {
  const { permission, change, effect } = one;
  if (permission.restricts) {
    const { what, which } = restrictionPhrase(one);
    return `${change === 'lost' ? `**${what}**` : what}: ${escaped(which)}`;
  }
  return concernsOf(permission).map((concern) => (effect === 'more' ? `**${concern}**` : concern)).join(', ');
}

function gains({ permissions }: RoleChange): PermissionChange[] {
  return permissions.filter(({ effect }) => effect === 'more');
}
