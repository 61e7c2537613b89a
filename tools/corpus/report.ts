import { judgeName, judgeProfiles, unknownNames, unmetOnExports, type JudgedName, type JudgedProfile } from './judge';
import { isExport, type CorpusProfile, type WrongName } from './read';

/** What to print, and whether the catalog and the rules stand up to it. */
export interface CorpusReport {
  readonly text: string;
  /** Sentences about what must not be; empty if all is well. */
  readonly problems: readonly string[];
}

/**
 * Runs the rules over profiles that others wrote. Lists that instances returned have no unknown names and meet every need
 * that AWS does not state; every wrong name is found.
 */
export function reportOn(profiles: readonly CorpusProfile[], wrongNames: readonly WrongName[]): CorpusReport {
  const judged = judgeProfiles(profiles);
  const unknown = unknownNames(judged);
  const unmet = unmetOnExports(judged);
  const names = wrongNames.map(judgeName);
  const problems = [
    ...[...unknown].flatMap(([name, holders]) => holders.filter(isExport).map(({ id }) => `${id} was returned by an instance, and its name ${name} is called unknown.`)),
    ...unmet.filter(({ stated }) => !stated).map(({ profile, finding }) => `${profile.id} was returned by an instance, and lacks what nobody states: ${finding.message}`),
    ...names.filter(({ found }) => !found).map(({ name }) => `${name} does not exist, and is not found.`),
  ];
  const text = [
    section('Profiles', table(['profile', 'provenance', 'permissions', 'error', 'warning', 'info'], judged.map(profileRow))),
    section('Findings by rule', ruleTable(judged)),
    section('Unknown names in profiles', table(
      ['name', 'nearest', 'in'],
      [...unknown].map(([name, holders]) => [name, judgeName({ name, meant: [] }).suggestions.join(', '), holders.map(({ id }) => id).join(', ')]),
    )),
    section('Errors about missing dependencies on lists that instances returned', table(
      ['profile', 'finding', 'stated by'],
      unmet.map(({ profile, finding, sources, stated }) => [profile.id, finding.message, stated ? sources.join(', ') : 'nobody']),
    )),
    ...(names.length > 0 ? [section('Wrong names', `${table(['name', 'found', 'nearest', 'meant'], names.map(nameRow))}\n\n${shares(names)}`)] : []),
    section('Problems', problems.length > 0 ? problems.map((problem) => `- ${problem}`).join('\n') : 'none'),
  ].join('\n');
  return { text, problems };
}

function profileRow({ profile, findings }: JudgedProfile): string[] {
  const number = (severity: string) => String(findings.filter((finding) => finding.severity === severity).length || '');
  return [profile.id, profile.provenance, String(profile.permissions.length), number('error'), number('warning'), number('info')];
}

function ruleTable(judged: readonly JudgedProfile[]): string {
  const provenances = [...new Set(judged.map(({ profile }) => profile.provenance))].sort();
  const rules = [...new Set(judged.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} (${severity})`)))].sort();
  const profilesWith = (rule: string, provenance: string) => judged
    .filter(({ profile, findings }) => profile.provenance === provenance && findings.some((finding) => `${finding.rule} (${finding.severity})` === rule)).length;
  const total = (provenance: string) => judged.filter(({ profile }) => profile.provenance === provenance).length;
  return table(
    ['profiles with', ...provenances.map((provenance) => `${provenance} (${total(provenance)})`)],
    rules.map((rule) => [rule, ...provenances.map((provenance) => String(profilesWith(rule, provenance) || ''))]),
  );
}

function nameRow({ name, found, suggestions, meant, place }: JudgedName): string[] {
  const answer = place === undefined ? '' : `${meant.join(' or ')}: ${placeInWords(place)}`;
  return [name, found ? 'yes' : 'NO', suggestions.join(', '), answer];
}

function placeInWords(place: number): string {
  if (place < 0) {
    return 'no';
  }
  return place === 0 ? 'first' : `place ${place + 1}`;
}

function shares(names: readonly JudgedName[]): string {
  const known = names.filter(({ place }) => place !== undefined);
  const percent = (part: number, of: number) => `${part} of ${of}${of > 0 ? ` (${Math.round(part / of * 100)} %)` : ''}`;
  return [
    `Found: ${percent(names.filter(({ found }) => found).length, names.length)}`,
    `With a suggestion: ${percent(names.filter(({ suggestions }) => suggestions.length > 0).length, names.length)}`,
    `Right answer first: ${percent(known.filter(({ place }) => place === 0).length, known.length)}`,
    `Right answer among them: ${percent(known.filter(({ place }) => place! >= 0).length, known.length)}`,
  ].join('\n');
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}\n`;
}

/** A Markdown table whose columns line up where it is read as text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) {
    return 'none';
  }
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
