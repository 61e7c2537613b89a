import type { ReviewedRole } from './reviewed-app';
import type { Finding } from '../../rules/finding';

/** A finding, and the role that it is about: with the role come its stack, its resource and its template. */
export interface PlacedFinding extends Finding {
  /** `undefined` where it is about the instance or the app as a whole. */
  readonly about?: ReviewedRole;
}

/** What the report of every command has. */
export interface ReportBase {
  /** What it is about, for people: the path of an app, a git revision, the ARN of an instance, or the catalog. */
  readonly source: string;
  /** What could not be read of that, as sentences. If a newer library wrote the app, this says so. */
  readonly unread: readonly string[];
}

/** What the report of every command that judges has. */
export interface JudgedReport extends ReportBase {
  /** The gravest first; waived ones included. */
  readonly findings: readonly PlacedFinding[];
}

/** Whether something is wrong or doubtful; what is merely worth knowing would mark too much. */
export function needsAttention({ waived, severity }: Finding): boolean {
  return waived === undefined && severity !== 'info';
}

/** Says of findings where they are. */
export function placed(findings: readonly Finding[], roles: readonly ReviewedRole[]): PlacedFinding[] {
  const byId = new Map(roles.map((one) => [one.role.id, one]));
  return findings.map((finding) => {
    const about = byId.get(finding.role ?? '');
    return about ? { ...finding, about } : finding;
  });
}
