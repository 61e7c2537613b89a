import { findingItem } from './findings';
import { code, details, escaped, GLYPHS, table } from './syntax';
import { unreadPart } from './unread';
import { needsAttention, type PlacedFinding } from '../../app/report-base';
import { changedRoles, roleOfChange, type DiffReport, type PermissionChange, type RoleChange } from '../../diff/diff-report';
import {
  accessPhrase, changedPhrase, concernsOf, count, effectSign, FACTS, gonePhrase, moreInJson, HEADINGS, noChangesPhrase, referrerPhrase,
  RESTRICTION_LIFTED, restrictionPhrase, RISK_WORDS, SIGNS,
} from '../vocabulary';

/** GitHub takes comments of 65,536 characters; headings around it need some of them. */
const MOST_CHARACTERS = 60_000;

/** More changes of a role than this are folded away, apart from those that carry a risk. */
const MOST_SHOWN = 15;

/** Findings beyond this many are counted. */
const MOST_FINDINGS = 25;

/**
 * A comparison as a comment on a pull request.
 *
 * @param rulesPage address of the page that explains the rules
 */
export function renderDiff(diff: DiffReport, rulesPage: string | undefined): string {
  const changed = changedRoles(diff);
  const head = `## Security profiles: ${changed.length === 0 ? noChangesPhrase(diff) : changedPhrase(diff)}`;
  const parts = [head, ...unreadPart(diff.unread), ...(changed.length === 0 ? [] : [summary(changed)])];
  const closing = [...findingsPart(diff, rulesPage), `<sub>${escaped(diff.before)} → ${escaped(diff.source)}</sub>`].join('\n\n');
  let left = changed.length;
  for (const change of changed) {
    const part = renderRole(change);
    if ([...parts, part, closing].join('\n\n').length > MOST_CHARACTERS) {
      parts.push(`${count(left, 'role')} more: too long for a comment. The page and the JSON have them all.`);
      break;
    }
    parts.push(part);
    left--;
  }
  return [...parts, closing].join('\n\n') + '\n';
}

/** What is wrong or doubtful stands open; the rest is there to unfold. */
function findingsPart({ findings, gone, judgement }: DiffReport, rulesPage: string | undefined): string[] {
  const lines = (some: readonly PlacedFinding[]) => [
    ...some.slice(0, MOST_FINDINGS).map((finding) => findingItem(finding, rulesPage)),
    ...(some.length > MOST_FINDINGS ? [`- and ${moreInJson(some.length - MOST_FINDINGS)}`] : []),
  ].join('\n');
  const open = findings.filter(needsAttention);
  const others = findings.filter((finding) => !open.includes(finding));
  const settings = [...judgement.added.map((text) => `- \\${SIGNS.gained} ${escaped(text)}`), ...judgement.removed.map((text) => `- \\${SIGNS.lost} ${escaped(text)}`)];
  return [
    ...(settings.length === 0 ? [] : [`### ${HEADINGS.judgement}`, settings.join('\n')]),
    ...(findings.length + gone.length === 0 ? [] : [`### ${HEADINGS.findings}`]),
    ...(open.length === 0 ? [] : [lines(open)]),
    ...(others.length === 0 ? [] : [details(`${count(others.length, 'new finding')} waived or for information`, lines(others))]),
    ...(gone.length === 0 ? [] : [details(gonePhrase(gone), lines(gone))]),
  ];
}

function summary(changed: readonly RoleChange[]): string {
  const rows = changed.map((change) => {
    const risks = new Set(gains(change).flatMap(({ permission, change: what }) => [
      ...(what === 'lost' ? [RESTRICTION_LIFTED] : []), ...permission.risks.map((risk) => RISK_WORDS[risk]),
    ]));
    return [`**${escaped(roleOfChange(change).title)}**`, accessPhrase(change, GLYPHS), [...risks].map((risk) => `**${risk}**`).join(', '), change.replacement ? 'replaced' : ''];
  });
  const shown = rows.slice(0, 30);
  return table([FACTS.role, 'Access', 'Gains', 'Profile'], shown) + (rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : '');
}

function renderRole(change: RoleChange): string {
  return [
    `### ${escaped(roleOfChange(change).title)} ${accessPhrase(change, GLYPHS)}`,
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
