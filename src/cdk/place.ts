/** Where something is in the code of an app. */
export interface PlaceInCode {
  /** Path below the working directory, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}
