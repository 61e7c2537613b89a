import { Option } from 'commander';
import { ExitCode } from './exit-code';
import { UsageError } from './usage-error';
import { ALARMS, type Alarm } from '../review/diff/alarms';
import type { Finding, Severity } from '../rules/finding';
import { byWeight } from '../rules/severity';

/** What fails nothing, whatever is found. */
const NEVER = 'never';

const CHOICES = ['error', 'warning', 'info', NEVER];

/** The option of commands that judge: which findings make them fail. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 on findings of this severity or above').choices(CHOICES).default('error');
}

/** The option of commands that compare: which changes make them fail. */
export function failOnChangesOption(usual: Alarm | typeof NEVER): Option {
  return new Option('--fail-on <changes>', `exit with 1 on any of these changes, several with commas: ${[...ALARMS, NEVER].join(', ')}`)
    .argParser(changes).default(changes(usual), usual);
}

function changes(value: string): Alarm[] {
  const wanted = value.split(',').map((part) => part.trim());
  const unknown = wanted.find((one) => one !== NEVER && !ALARMS.some((alarm) => alarm === one));
  if (unknown !== undefined) {
    throw new UsageError(`--fail-on does not accept "${unknown}". Allowed are ${[...ALARMS, NEVER].join(', ')}.`);
  }
  if (wanted.includes(NEVER) && wanted.length > 1) {
    throw new UsageError(`--fail-on ${value} contradicts itself: leave out ${NEVER}, or everything else.`);
  }
  return ALARMS.filter((alarm) => wanted.includes(alarm));
}

/** Whether nothing is known of an app, because what it has could not be read. */
export function nothingRead({ roles, unread }: { readonly roles: readonly unknown[]; readonly unread: readonly unknown[] }): boolean {
  return roles.length === 0 && unread.length > 0;
}

/** The exit code for findings; waived ones fail nothing. */
export function failing(findings: readonly Finding[], failOn: Severity | typeof NEVER): number {
  const grave = findings.some(({ severity, waived }) => waived === undefined && failOn !== NEVER && byWeight(severity, failOn) <= 0);
  return grave ? ExitCode.findings : ExitCode.clean;
}
