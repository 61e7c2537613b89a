import { driftFindings } from './drift-findings';
import { placeOf, type Place } from '../../app/place';
import type { PlacedFinding } from '../../app/report-base';
import type { CheckReport } from '../../check/check';
import type { DiffReport } from '../../diff/diff-report';
import type { DriftReport } from '../../drift/drift';
import type { RolesReport } from '../../report/report';

/** What the commands that judge have to tell. */
export type JudgingReport = RolesReport | DiffReport | CheckReport | DriftReport;

/** A finding as formats show it that know findings and nothing else. */
export interface Result extends PlacedFinding {
  readonly at: Place;
  /** Of a comparison: whether it was there before. */
  readonly isNew?: boolean;
}

/** Everything that a report finds, the gravest first and waived ones last: of a comparison, all that there is to say of the newer version. */
export function resultsOf(report: JudgingReport): Result[] {
  const appeared = new Set(report.command === 'diff' ? report.findings.map(keyOf) : []);
  const results = findingsIn(report).map((finding): Result => ({
    ...finding,
    at: placeOf(finding) ?? { file: finding.about?.file ?? report.source, line: 1 },
    ...(report.command === 'diff' ? { isNew: appeared.has(keyOf(finding)) } : {}),
  }));
  return [...results.filter(({ waived }) => waived === undefined), ...results.filter(({ waived }) => waived !== undefined)];
}

function keyOf({ rule, role, severity, permissions, message, waived }: PlacedFinding): string {
  return JSON.stringify([rule, role, severity, permissions, message, waived]);
}

function findingsIn(report: JudgingReport): readonly PlacedFinding[] {
  switch (report.command) {
    case 'diff': return report.now.findings;
    case 'drift': return [...driftFindings(report), ...report.findings];
    default: return report.findings;
  }
}

/** What was not judged, or not completely, as sentences. */
export function leftOpen(report: JudgingReport): string[] {
  const unknown = 'unknownInstances' in report ? report.unknownInstances : [];
  return [
    ...report.unread,
    ...unknown.map(({ instance, roles }) => `Nothing is known of the instance ${instance}: ${roles.map(({ title }) => title).join(', ')} could not be judged.`),
  ];
}
