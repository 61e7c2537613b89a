import { visible } from '../../../formats/visible';
import { sectionTitle } from '../../../permissions/section-title';
import { isSeveral, isUnknown, type Dependent, type Explanation, type ExplainReport, type Several, type Unknown } from '../../explain/explain';
import type { Style } from '../style';
import { asSentence, count, dependencyPhrase, list, moreInJson, notesOn } from '../vocabulary';

/** Of what people may mean, the rest is hardly it. */
const MOST_FOUND = 12;

/** Everything about a permission, the permissions that a wording stands for, or what to say of a name that does not exist. */
export function renderExplanation(report: ExplainReport, style: Style): string {
  if (isUnknown(report)) {
    return unknownName(report);
  }
  return isSeveral(report) ? several(report, style) : explanation(report, style);
}

function explanation({ permission, dependents, holders }: Explanation, style: Style): string {
  const notes = notesOn(permission);
  const facts: [string, string[]][] = [
    ['Console', [`${sectionTitle(permission.section)} › ${permission.uiName}`]],
    ['Note', notes],
    ['Needs', permission.dependencies.length === 0 ? ['nothing else'] : permission.dependencies.map(dependencyPhrase)],
    ['Needed by', dependents.length === 0 ? ['no other permission'] : dependents.map(dependentLine)],
    ['Feature', permission.feature ? [`${asSentence(permission.feature.title)} ${asSentence(permission.feature.enable)}`] : []],
    ['Held by', holders?.length === 0 ? ['no role of this app'] : holders?.map(({ role, origin }) => `${role.title} (${origin.text})`) ?? []],
  ];
  return [
    `${style.bold(permission.name)}${permission.description === '' ? '' : `: ${permission.description}`}`,
    ...facts.flatMap(([title, lines]) => lines.map((line, index) => `  ${style.dim((index === 0 ? title : '').padEnd(10))} ${line}`)),
  ].join('\n') + '\n';
}

function several({ name, kind, permissions }: Several, style: Style): string {
  const what = {
    permission: 'is',
    row: 'is a row of the console with',
    rows: 'stands for several rows of the console with',
    section: 'is a section of the console with',
    prefix: 'begins the names of',
    words: 'may mean',
  }[kind];
  const more = kind === 'words' ? permissions.length - MOST_FOUND : 0;
  return [
    `"${visible(name)}" ${what} ${count(permissions.length, 'permission')}${kind === 'words' ? ', the likeliest first' : ''}:`,
    ...permissions.slice(0, more > 0 ? MOST_FOUND : undefined).map((permission) => `  ${style.bold(permission.name)} (${permission.uiName}): ${permission.description}`),
    ...(more > 0 ? [`  ${moreInJson(more)}`] : []),
  ].join('\n') + '\n';
}

function unknownName(report: Unknown): string {
  return `Unknown permission "${visible(report.name)}". ${insteadOf(report)}\n`;
}

function insteadOf({ renamedTo, advice, nearest }: Unknown): string {
  if (advice !== undefined) {
    return advice;
  }
  if (renamedTo.length > 0) {
    return `Its name is ${list(renamedTo)}.`;
  }
  return nearest.length > 0
    ? `Did you mean ${list(nearest.map((permission) => `${permission.name} (${permission.uiName}${permission.status === 'retired' ? '; retired' : ''})`), 'or')}?`
    : 'No permission has a similar name; docs/permissions.md lists them all.';
}

function dependentLine({ permission, strength, for: purpose }: Dependent): string {
  const how = { 'needs': '', 'one-of': ' (this or another)', 'for': ` (for ${purpose})`, 'recommended': ' (recommended)' }[strength];
  return `${permission.name}${how}`;
}
