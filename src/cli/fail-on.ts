import { Option } from 'commander';
import { ExitCode } from './exit-code';
import type { Finding, Severity } from '../rules/finding';
import { byWeight } from '../rules/severity';

const CHOICES = ['error', 'warning', 'info', 'never'];

/** The option of commands that judge: which findings make them fail. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 on findings as grave as this').choices(CHOICES).default('error');
}

/** The exit code for findings; waived ones fail nothing. */
export function failing(findings: readonly Finding[], failOn: Severity | 'never'): number {
  const grave = findings.some(({ severity, waived }) => waived === undefined && failOn !== 'never' && byWeight(severity, failOn) <= 0);
  return grave ? ExitCode.findings : ExitCode.clean;
}
