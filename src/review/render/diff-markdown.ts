import { findingItem } from './finding-markdown';
import { code, details, escaped, table } from './markdown';
import { accessWords, count, effectSign, referrerPhrase, restrictionOf } from './phrases';
import { unreadPart } from './unread-markdown';
import type { Finding } from '../../rules/finding';
import { RISK_WORDS } from '../app/permission-info';
import { roleOf, titlesIn, type AppDiff, type PermissionChange, type RoleChange } from '../diff/app-diff';

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
export function renderDiffMarkdown(diff: AppDiff, rulesPage?: string): string {
  const changed = diff.roles.filter(({ status }) => status !== 'same');
  const same = diff.roles.length - changed.length;
  const head = `## Security profiles: ${changed.length === 0 ? 'no role changes' : `${count(changed.length, 'role')} changed${same > 0 ? `, ${same} unchanged` : ''}`}`;
  const parts = [head, ...unreadPart(diff.unread), ...(changed.length === 0 ? [] : [summary(changed)])];
  const closing = [...findingsPart(diff, rulesPage), `<sub>${escaped(diff.before)} → ${escaped(diff.after)}</sub>`].join('\n\n');
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
function findingsPart({ roles, findings: { appeared, gone }, judgement }: AppDiff, rulesPage: string | undefined): string[] {
  const titles = titlesIn({ roles });
  const lines = (findings: readonly Finding[]) => [
    ...findings.slice(0, MOST_FINDINGS).map((finding) => findingItem(finding, titles, rulesPage)),
    ...(findings.length > MOST_FINDINGS ? [`- and ${findings.length - MOST_FINDINGS} more: the JSON has them all`] : []),
  ].join('\n');
  const open = appeared.filter(({ severity, waived }) => waived === undefined && severity !== 'info');
  const others = appeared.filter((finding) => !open.includes(finding));
  const settings = [...judgement.added.map((text) => `- \\+ ${escaped(text)}`), ...judgement.removed.map((text) => `- \\- ${escaped(text)}`)];
  return [
    ...(settings.length === 0 ? [] : ['### How the app is judged', settings.join('\n')]),
    ...(appeared.length + gone.length === 0 ? [] : ['### Findings']),
    ...(open.length === 0 ? [] : [lines(open)]),
    ...(others.length === 0 ? [] : [details(`${count(others.length, 'new finding')} waived or for information`, lines(others))]),
    ...(gone.length === 0 ? [] : [details(`${count(gone.length, 'finding')} gone`, lines(gone))]),
  ];
}

function summary(changed: readonly RoleChange[]): string {
  const rows = changed.map((change) => {
    const { sign, words } = accessWords(change);
    const risks = new Set(gains(change).flatMap(({ permission, change: what }) => (
      what === 'lost' ? ['restriction lifted'] : permission.risks.map((risk) => RISK_WORDS[risk]))));
    return [`**${escaped(roleOf(change).title)}**`, `${sign} ${words}`, [...risks].map((risk) => `**${risk}**`).join(', '), change.replacement ? 'replaced' : ''];
  });
  const shown = rows.slice(0, 30);
  return table(['Role', 'Access', 'Gains', 'Profile'], shown) + (rows.length > shown.length ? `\n\nand ${rows.length - shown.length} more` : '');
}

function renderRole(change: RoleChange): string {
  const { sign, words } = accessWords(change);
  return [
    `### ${escaped(roleOf(change).title)} ${sign} ${words}`,
    ...replacementParts(change),
    ...permissionParts(change),
    ...change.renamed.map(({ from, to }) => `- the same access by another name: ${from.map(code).join(', ')} → ${to.map(code).join(', ')}`),
    ...(change.aspects.length === 0 ? []
      : [change.aspects.map(({ effect, text }) => `- ${effectSign(effect)}${escaped(text)}`).join('\n')]),
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
    one.change === 'gained' ? '+' : '−', escaped(one.permission.uiName), code(one.permission.name), noteOn(one),
  ]));
}

function noteOn({ permission, change, effect }: PermissionChange): string {
  if (permission.restricts) {
    return change === 'lost' ? `**restriction lifted**: until now ${escaped(restrictionOf(permission))}` : `restricting: ${escaped(restrictionOf(permission))}`;
  }
  const words = [...permission.risks.map((risk) => RISK_WORDS[risk]), ...(permission.status === 'unknown' ? ['not in the catalog'] : [])];
  return words.map((word) => (effect === 'more' ? `**${word}**` : word)).join(', ');
}

function gains({ permissions }: RoleChange): PermissionChange[] {
  return permissions.filter(({ effect }) => effect === 'more');
}
