import { fingerprints } from './fingerprints';
import { leftOpen, resultsOf, type JudgingReport, type Result } from './results';
import { describedRules, type DescribedRule } from './rules';
import { withinLimits } from './sarif-limits';
import { locationOf } from './sarif-location';
import { isGuardrail } from '../../../rules/guardrail-id';
import type { Presentation, ReporterOf } from '../reporter';
import { ruleLink } from '../rule-link';
import { asSentence } from '../vocabulary';

/** For code scanning: SARIF 2.1.0, with what GitHub requires of it (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support). */
export const sarif: ReporterOf<'sarif'> = { report: log, diff: log, check: log, drift: log };

/** Where the schema is that GitHub names. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const HOME = 'https://www.npmjs.com/package/connect-profiles';

/** GitHub takes names and descriptions of rules up to these numbers of characters. */
const MOST = { name: 255, description: 1024 };

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

function log(report: JudgingReport, presentation: Presentation): string {
  const results = resultsOf(report);
  const rules = describedRules(results);
  const marks = fingerprints(results);
  const open = leftOpen(report);
  return withinLimits(results.map((result, index) => resultOf(result, rules, marks[index]!, presentation)), (kept, leftOut) => ({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: driverOf(rules, presentation) },
      // Results of two commands are two analyses of one commit, and neither takes the place of the other.
      automationDetails: { id: `connect-profiles/${report.command}/` },
      originalUriBaseIds: {
        '%SRCROOT%': { description: { text: 'The root of the repository.' } },
        'INPUT': { description: { text: 'What was reviewed and is no file of the repository.' } },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [...leftOut, ...open].map((text) => ({ level: 'warning', message: { text } })) }],
      results: kept,
    }],
  }));
}

function driverOf(rules: readonly DescribedRule[], { version, rulesPage }: Presentation): object {
  return {
    name: 'connect-profiles',
    version,
    semanticVersion: version,
    informationUri: rulesPage ?? HOME,
    rules: rules.map((rule) => descriptorOf(rule, rulesPage)),
  };
}

function descriptorOf({ id, title, description, severity }: DescribedRule, rulesPage: string | undefined): object {
  const link = ruleLink(id, rulesPage);
  return {
    id,
    name: cut(id, MOST.name),
    shortDescription: { text: cut(asSentence(title), MOST.description) },
    fullDescription: { text: cut(`${asSentence(title)} ${plain(description)}`, MOST.description) },
    help: {
      text: [plain(description), ...(link === undefined ? [] : [`With examples: ${link}`])].join('\n\n'),
      markdown: [description, ...(link === undefined ? [] : [`[With examples](${link})`])].join('\n\n'),
    },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      'tags': ['amazon-connect', 'security-profile', isGuardrail(id) ? 'guardrail' : 'rule'],
      'precision': 'high',
      'problem.severity': PROBLEMS[severity],
    },
  };
}

function resultOf(result: Result, rules: readonly DescribedRule[], fingerprint: string, presentation: Presentation): object {
  const { rule, severity, waived, isNew } = result;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    // Code scanning does not know suppressions: what somebody has accepted must at least not look like an error.
    level: waived === undefined ? LEVELS[severity] : 'note',
    message: { text: messageOf(result) },
    locations: [locationOf(result, presentation)],
    // The only one that GitHub reads has this name; it is made from no line.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(waived === undefined ? {} : { suppressions: [{ kind: 'inSource', status: 'accepted', justification: waived }] }),
  };
}

/** What begins a link in a message of SARIF is escaped: names of others are text. */
function messageOf({ message, fix, waived }: Result): string {
  return `${message} ${asSentence(fix)}${waived === undefined ? '' : ` Waived: ${waived}`}`.replace(/[[\]]/g, '\\$&');
}

/** Markdown of this library's own, as text. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
