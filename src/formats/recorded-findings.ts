import { isObject, own, textOf, textsOf } from './shapes';
import { Severity, type Finding } from '../rules/finding';

/** A finding that the synthesis wrote into the assembly, without the role that it is about. */
export type RecordedFinding = Omit<Finding, 'role'>;

const SEVERITIES: readonly unknown[] = Object.values(Severity);

/** Reads findings; what has not the right form is left out. */
export function recordedFindings(value: unknown): RecordedFinding[] {
  return (Array.isArray(value) ? value as unknown[] : []).flatMap((item) => {
    const [rule, message, fix, waived] = ['rule', 'message', 'fix', 'waived'].map((key) => textOf(own(item, key)));
    const severity = own(item, 'severity');
    return !isObject(item) || rule === undefined || message === undefined || fix === undefined || !SEVERITIES.includes(severity) ? [] : [{
      rule,
      severity: severity as Severity,
      permissions: textsOf(own(item, 'permissions')),
      message,
      fix,
      ...(own(item, 'undecided') === true ? { undecided: true } : {}),
      ...(waived === undefined ? {} : { waived }),
    }];
  });
}
