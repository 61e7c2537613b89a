import type { PlacedFinding } from './report-base';
import type { PlaceInCode } from '../../cdk/place';

/** Where something is written: in code, or in a file that a review reads. */
export interface Place extends PlaceInCode {
  /** Line of its last character; the same line where it is not known. */
  readonly endLine?: number;
  /** Column after its last character. */
  readonly endColumn?: number;
}

/** Where what a finding is about is written: in the code that makes the role, if its app recorded that, otherwise in its template or plan. */
export function placeOf(finding: PlacedFinding): Place | undefined {
  const { about } = finding;
  return about?.place ?? about?.locate?.(finding);
}
