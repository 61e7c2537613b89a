import type { ReviewedRole } from './reviewed-app';
import type { RoleWaiver } from '../../roles/role';
import { withTerms } from '../../roles/waiver-terms';
import type { Finding } from '../../rules/finding';

/** A finding, and the role that it is about: with the role come its stack, its resource and its template. */
export interface PlacedFinding extends Finding {
  /** `undefined` where it is about the instance or the app as a whole. */
  readonly about?: ReviewedRole;
  /** The decision to accept it, whose reason and terms are what `waived` says. */
  readonly waiver?: RoleWaiver;
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

/** Says of findings where they are, and of those that are waived by whom and until when. */
export function placed(findings: readonly Finding[], roles: readonly ReviewedRole[]): PlacedFinding[] {
  const byId = new Map(roles.map((one) => [one.role.id, one]));
  return findings.map((finding) => {
    const about = byId.get(finding.role ?? '');
    return withWaiver(about ? { ...finding, about } : finding, about ? [about] : roles);
  });
}

/** The decision by which a finding is waived, among those of the roles that it is about. */
export function waiverOf({ rule, permissions, waived }: Finding, roles: readonly ReviewedRole[]): RoleWaiver | undefined {
  return waived === undefined ? undefined : roles.flatMap(({ role }) => role.waivers).find((waiver) => (
    waiver.rule === rule && waiver.reason === waived && (waiver.permission === undefined || permissions.includes(waiver.permission))));
}

function withWaiver(finding: PlacedFinding, roles: readonly ReviewedRole[]): PlacedFinding {
  const waiver = waiverOf(finding, roles);
  return waiver ? { ...finding, waived: withTerms(waiver.reason, waiver), waiver } : finding;
}
