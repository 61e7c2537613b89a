/** What a docstring is of, which decides how it begins. */
export type Documented = 'class' | 'options' | 'method' | 'property' | 'flag' | 'constant';

/** A text that people outside of the project read. */
export interface PublicText {
  /** Where it is: `PermissionSet.of`, `docs/cli.md:12`, or `connect-profiles diff --help`. */
  readonly place: string;
  /** Paragraphs in Markdown, with an empty line between them. */
  readonly text: string;
  /** Set for the prose of a docstring, which ends with a period. */
  readonly of?: Documented;
}
