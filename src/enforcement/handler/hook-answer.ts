import { cut } from '../../deployment/handler/answer';
import { visible } from '../../formats/visible';
import { ruleLink } from '../../review/render/rule-link';
import { capitalized, count } from '../../roles/words';
import { Severity, type Finding } from '../../rules/finding';
import { fails } from '../../rules/judge';
import { renderLine } from '../../rules/render';

/** What CloudFormation is told of one finding. */
interface Annotation {
  readonly annotationName: string;
  readonly status: 'PASSED' | 'FAILED' | 'SKIPPED';
  readonly statusMessage: string;
  readonly remediationMessage: string;
  readonly remediationLink?: string;
  readonly severityLevel: 'INFORMATIONAL' | 'MEDIUM' | 'HIGH';
}

/** The answer of a hook. */
export interface HookAnswer {
  readonly hookStatus: 'SUCCESS' | 'FAILED';
  readonly errorCode?: 'NonCompliant' | 'InternalFailure';
  readonly message: string;
  readonly clientRequestToken?: string;
  readonly annotations?: readonly Annotation[];
}

/** What explains the rules, each under its id. */
export const RULES_PAGE = 'https://github.com/cdk-connect-security-profiles/cdk-connect-security-profiles/blob/HEAD/docs/rules.md';

/** CloudFormation cuts a message after these, and Cloud Control after those. */
const MOST = { message: 4_096, ofCloudControl: 1_024, annotation: 16_384, name: 1_024 };

const LEVELS: Readonly<Record<Severity, Annotation['severityLevel']>> = {
  [Severity.ERROR]: 'HIGH', [Severity.WARNING]: 'MEDIUM', [Severity.INFO]: 'INFORMATIONAL',
};

/** What was judged, for people, and whom they learn it from. */
export interface Judged {
  readonly token?: string;
  /** Such as `the security profile "Agent"`. */
  readonly what: string;
  readonly isCloudControl: boolean;
}

/** Says what was found: errors that nobody waived keep the resource from being written, where the hook is to do so. */
export function answerOf(findings: readonly Finding[], { token, what, isCloudControl }: Judged): HookAnswer {
  const most = isCloudControl ? MOST.ofCloudControl : MOST.message;
  const failing = findings.filter(fails);
  const open = findings.filter(({ waived, severity }) => waived === undefined && severity === Severity.WARNING);
  const isFailed = failing.length > 0;
  return {
    hookStatus: isFailed ? 'FAILED' : 'SUCCESS',
    ...(isFailed ? { errorCode: 'NonCompliant' } : {}),
    message: messageOf([...failing, ...open], isFailed ? `${count(failing.length, 'error')} in ${what}.` : `${capitalized(what)} complies.`, most),
    clientRequestToken: token,
    annotations: findings.map(annotationOf),
  };
}

/** Says that nothing could be judged, and why. */
export function notJudged(why: string, token: string | undefined): HookAnswer {
  return {
    hookStatus: 'FAILED', errorCode: 'InternalFailure',
    message: shown(`The hook could not judge, which says nothing about the resource: ${why}`, MOST.ofCloudControl), clientRequestToken: token,
  };
}

/** Says that there is nothing to judge, and why. */
export function nothingToJudge(why: string, token: string | undefined): HookAnswer {
  return { hookStatus: 'SUCCESS', message: shown(why, MOST.ofCloudControl), clientRequestToken: token };
}

/** As many findings as there is room for, the gravest first. */
function messageOf(findings: readonly Finding[], first: string, most: number): string {
  const lines = [first];
  for (const [index, finding] of findings.entries()) {
    const left = findings.length - index;
    const more = `There ${left === 1 ? 'is' : 'are'} ${count(left, 'more finding')}: see the annotations of the hook's result.`;
    const line = `${finding.severity === Severity.ERROR ? 'Error' : 'Warning'} ${finding.rule}: ${renderLine(finding)}`;
    const isLast = left === 1;
    if (isTooLong([...lines, line, ...(isLast ? [] : [more])].join(' '), most)) {
      lines.push(more);
      break;
    }
    lines.push(line);
  }
  return shown(lines.join(' '), most);
}

function isTooLong(text: string, most: number): boolean {
  return shown(text, most) !== visible(text);
}

/** Names of others are in it, so that nothing in it may look like anything else. */
function shown(text: string, most: number): string {
  return cut(visible(text), most);
}

function annotationOf(finding: Finding): Annotation {
  const { rule, severity, message, fix, waived, undecided } = finding;
  const link = ruleLink(rule, RULES_PAGE);
  return {
    annotationName: shown(rule, MOST.name),
    status: statusOf(fails(finding), waived !== undefined || undecided === true),
    statusMessage: shown(`${message}${waived === undefined ? '' : ` Waived: ${waived}`}`, MOST.annotation),
    remediationMessage: shown(fix, MOST.annotation),
    ...(link === undefined ? {} : { remediationLink: link }),
    severityLevel: LEVELS[severity],
  };
}

function statusOf(isFailing: boolean, isSkipped: boolean): Annotation['status'] {
  if (isFailing) {
    return 'FAILED';
  }
  return isSkipped ? 'SKIPPED' : 'PASSED';
}
