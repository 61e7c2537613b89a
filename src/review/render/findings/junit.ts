import { leftOpen, resultsOf, type JudgingReport, type Result } from './results';
import { element, type Element } from './xml';
import { showPlace } from '../../../cdk/place-in-code';
import { byCodeUnit } from '../../../roles/words';
import type { ReviewedRole } from '../../app/reviewed-app';
import type { ReporterOf } from '../reporter';
import { asSentence } from '../vocabulary';

/**
 * For the test pages of build servers. Elements and attributes are those that GitLab reads and that the schema of Jenkins' xUnit plugin
 * knows: https://docs.gitlab.com/ci/testing/unit_test_reports/ and
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd.
 */
export const junit: ReporterOf<'junit'> = { report: suites, diff: suites, check: suites, drift: suites };

/** A test of one role and one rule, or that nothing is wrong with a role. */
interface Case {
  readonly of: string;
  readonly name: string;
  readonly outcome?: 'failure' | 'skipped' | 'system-out';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

function suites(report: JudgingReport): string {
  const cases = unique([...resultsOf(report).map(caseOf), ...withoutFindings(report), ...leftOpen(report).map(openCase)].sort(byName));
  const number = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = { tests: cases.length, failures: number('failure'), errors: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'connect-profiles', ...counts }, [
    element('testsuite', { name: `connect-profiles ${report.command} ${report.source}`, ...counts, skipped: number('skipped'), time: 0 }, cases.map(testcase)),
  ])}\n`;
}

/** What calls for nothing to be done passes; what somebody accepted, or nobody could tell, is neither right nor wrong. */
function caseOf(result: Result): Case {
  const { rule, severity, permissions, message, fix, waived, undecided, at, about, role } = result;
  const of = role ?? about?.stack ?? '';
  const name = [rule, ...permissions].join(' ');
  const text = `${message} ${asSentence(fix)} (${showPlace(at)})`;
  if (waived !== undefined) {
    return { of, name, outcome: 'skipped', message: `Waived: ${waived}`, text };
  }
  if (undecided) {
    return { of, name, outcome: 'skipped', message: 'Could not be determined', text };
  }
  return severity === 'info' ? { of, name, outcome: 'system-out', text } : { of, name, outcome: 'failure', type: severity, message, text };
}

function withoutFindings(report: JudgingReport): Case[] {
  const found = new Set(resultsOf(report).map(({ role }) => role));
  return rolesOf(report).filter(({ role }) => !found.has(role.id)).map(({ role }) => ({ of: role.id, name: 'no findings' }));
}

function rolesOf(report: JudgingReport): readonly ReviewedRole[] {
  switch (report.command) {
    case 'report': return report.app.roles;
    case 'diff': return report.now.app.roles;
    case 'check': return report.stacks.flatMap(({ roles }) => roles);
    case 'drift': return report.instances.flatMap(({ roles }) => roles.map(({ before }) => before!));
  }
}

function openCase(sentence: string): Case {
  return { of: '', name: sentence, outcome: 'skipped', message: 'Could not be determined', text: sentence };
}

/** Of several tests with one name, GitLab shows the first. */
function unique(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const key = JSON.stringify([one.of, one.name]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number === 1 ? one : { ...one, name: `${one.name} (${number})` };
  });
}

function byName(a: Case, b: Case): number {
  return byCodeUnit(a.of, b.of) || byCodeUnit(a.name, b.name);
}

function testcase({ of, name, outcome, type, message, text }: Case): Element {
  return element('testcase', { classname: of === '' ? 'app' : of, name, time: 0 },
    outcome === undefined ? [] : [element(outcome, { type, message }, text)]);
}
