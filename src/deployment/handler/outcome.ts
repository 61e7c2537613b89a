import { cut, type Outcome } from './answer';
import type { StepResult } from './step';
import { ATTRIBUTES } from '../../formats/validation-request';
import { visible } from '../../formats/visible';
import type { Role } from '../../roles/role';
import { count, nameOf, namesOf } from '../../roles/words';
import type { Finding } from '../../rules/finding';
import { countVerdicts, fails, verdictsPhrase } from '../../rules/judge';
import { renderFindings, renderLine } from '../../rules/render';

/** How much of the reason the findings may take; the rest says what it means and where to read on. */
const FINDINGS_BYTES = 1350;
const SUMMARY_BYTES = 450;

/** What there is to say about a step, besides what it found. */
export interface OutcomeContext {
  /** What could not be read of the request, a sentence each. */
  readonly problems: readonly string[];
  /** Why findings must not fail the deployment, however severe they are. */
  readonly whyWarnOnly?: string;
  /** What is true when the deployment fails, as a sentence, such as that nothing has changed yet. */
  readonly whenFailed: string;
  /** Where the whole report is, as a phrase; `undefined` where the runtime does not tell. */
  readonly log?: string;
}

/** The answer to CloudFormation, and the whole report for people. */
export function outcomeOf(found: StepResult, context: OutcomeContext): Outcome {
  const { whyWarnOnly, log } = context;
  const result = shown(found);
  const failing = result.findings.filter(fails);
  const verdicts = countVerdicts(result.checks);
  const whole = summaryOf(result, context);
  const summary = cut(whole, SUMMARY_BYTES);
  const success = failing.length === 0 || whyWarnOnly !== undefined;
  const where = log ? ` The whole report is in ${log}.` : '';
  return {
    success,
    reason: success ? summary : `${firstOf(failing, result.roles)} ${context.whenFailed}${where}`,
    data: {
      [ATTRIBUTES.summary]: summary,
      [ATTRIBUTES.roles]: String(result.roles.length),
      [ATTRIBUTES.satisfied]: String(verdicts.satisfied),
      [ATTRIBUTES.missing]: String(verdicts.missing),
      [ATTRIBUTES.couldNotTell]: String(verdicts.unknown),
      [ATTRIBUTES.findings]: String(result.findings.length),
      ...(result.kept ? { [ATTRIBUTES.kept]: result.kept.attribute } : {}),
    },
    // What fails leaves the resource as it was, and its id.
    keptInId: success ? result.kept?.inId : undefined,
    report: `${visible(whole)}\n\n${renderFindings(result.findings, result.roles)}`,
  };
}

/** Names and texts of an instance and of AWS may be anything: none of them may look like a line, or a record, of this function. */
function shown(result: StepResult): StepResult {
  return JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === 'string' ? visible(value) : value)) as StepResult;
}

/** As many of the findings as there is room for, the gravest first, as sentences. */
function firstOf(findings: readonly Finding[], roles: readonly Role[]): string {
  const lines: string[] = [];
  let left = findings.length;
  for (const { line, findings: alike } of sayOnce(findings, roles, renderLine)) {
    const fits = Buffer.byteLength([...lines, line].join(' ')) <= FINDINGS_BYTES;
    if (!fits && lines.length > 0) {
      break;
    }
    lines.push(line);
    // Of those that one line is about, a line that is cut does not name all.
    left -= fits ? alike.length : 1;
  }
  return `${cut(lines.join(' '), FINDINGS_BYTES)}${left > 0 ? ` There ${left === 1 ? 'is' : 'are'} ${count(left, 'more finding')}.` : ''}`;
}

/** Findings as lines; what differs only in the names of the role and of its permissions is one line for all these roles. */
function sayOnce(findings: readonly Finding[], roles: readonly Role[], say: (finding: Finding) => string) {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const role = byId.get(finding.role ?? '');
    const text = role ? finding.message.replace(nameOf(role), '').replace(/ \(for [^)]*\)/, '') : finding.message;
    const key = JSON.stringify([finding.rule, text]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].map((alike) => {
    const others = alike.slice(1).flatMap(({ role }) => byId.get(role ?? '') ?? []);
    return { findings: alike, line: `${say(alike[0])}${others.length > 0 ? ` The same goes for ${namesOf(others)}.` : ''}` };
  });
}

/** One line: how many roles and checks, then what was found and what could not be determined, the gravest first. */
function summaryOf({ roles, findings, checks }: StepResult, { problems, whyWarnOnly }: OutcomeContext): string {
  const failing = findings.filter(fails).length;
  const open = sayOnce(findings.filter((finding) => finding.waived === undefined), roles, ({ message }) => message);
  return [
    `${count(roles.length, 'role')}, ${verdictsPhrase(checks)}.`,
    ...(failing > 0 && whyWarnOnly !== undefined ? [whyWarnOnly] : []),
    ...problems,
    ...open.map(({ line }) => line),
  ].join(' ').replace(/\s+/g, ' ');
}
