import { Option } from 'commander';
import { ExitCode } from './exit-code';
import type { Finding, Severity } from '../rules/finding';
import { byWeight } from '../rules/severity';

const CHOICES = ['error', 'warning', 'info', 'never'];

/** The option of commands that judge: which findings make them fail. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 on findings of this severity or above').choices(CHOICES).default('error');
}

/** Whether nothing is known of an app, because what it has could not be read. */
export function nothingRead({ roles, unread }: { readonly roles: readonly unknown[]; readonly unread: readonly unknown[] }): boolean {
  return roles.length === 0 && unread.length > 0;
}

/** The exit code for findings; waived ones fail nothing. */
export function failing(findings: readonly Finding[], failOn: Severity | 'never'): number {
  const grave = findings.some(({ severity, waived }) => waived === undefined && failOn !== 'never' && byWeight(severity, failOn) <= 0);
  return grave ? ExitCode.findings : ExitCode.clean;
}
