import { Option } from 'commander';
import { ExitCode } from './exit-code';
import { UsageError } from './usage-error';
import { ALARMS, UNMANAGED, type Alarm } from '../review/app/alarm-names';
import type { Finding, Severity } from '../rules/finding';
import { byWeight } from '../rules/severity';

/** What fails nothing, whatever is found. */
const NEVER = 'never';

const CHOICES = ['error', 'warning', 'info', NEVER];

/** The option of commands that judge: which findings make them fail. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'exit with 1 on findings of this severity or above').choices(CHOICES).default('error');
}

/** What `check` is told to fail on. */
export interface FailOnCheck {
  readonly severity: Severity | typeof NEVER;
  /** Whether profiles that no code made fail it as well. */
  readonly unmanaged: boolean;
}

/** The option of `check`: which findings make it fail. */
export function failOnCheckOption(): Option {
  return new Option('--fail-on <severity>', `exit with 1 on findings of this severity or above: ${CHOICES.join(', ')}; with a comma, or alone, ${UNMANAGED}: `
    + 'on profiles that no code made as well').argParser(failOnCheck).default(failOnCheck('error'), 'error');
}

function failOnCheck(value: string): FailOnCheck {
  const wanted = value.split(',').map((part) => part.trim());
  const severities = wanted.filter((one) => one !== UNMANAGED);
  const unknown = severities.find((one) => !CHOICES.includes(one));
  if (unknown !== undefined || severities.length > 1) {
    throw new UsageError(`--fail-on does not accept "${unknown ?? value}". Allowed is one of ${CHOICES.join(', ')}, and ${UNMANAGED} with a comma or alone.`);
  }
  return { severity: (severities[0] ?? 'error') as FailOnCheck['severity'], unmanaged: wanted.includes(UNMANAGED) };
}

/** The option of commands that compare: which changes make them fail. */
export function failOnChangesOption(usual: Alarm | typeof NEVER, others: readonly (typeof UNMANAGED)[] = []): Option {
  const allowed = [...ALARMS, ...others];
  const parse = (value: string) => changes(value, allowed);
  return new Option('--fail-on <changes>', `exit with 1 on any of these changes, several with commas: ${[...allowed, NEVER].join(', ')}`)
    .argParser(parse).default(parse(usual), usual);
}

function changes<T extends string>(value: string, allowed: readonly T[]): T[] {
  const wanted = value.split(',').map((part) => part.trim());
  const unknown = wanted.find((one) => one !== NEVER && !allowed.some((alarm) => alarm === one));
  if (unknown !== undefined) {
    throw new UsageError(`--fail-on does not accept "${unknown}". Allowed are ${[...allowed, NEVER].join(', ')}.`);
  }
  if (wanted.includes(NEVER) && wanted.length > 1) {
    throw new UsageError(`--fail-on ${value} contradicts itself: leave out ${NEVER}, or everything else.`);
  }
  return allowed.filter((alarm) => wanted.includes(alarm));
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
