/** A text that people outside of the project read. */
export interface PublicText {
  /** Where it is: `PermissionSet.of`, `docs/cli.md:12`, or `connect-profiles diff --help`. */
  readonly place: string;
  /** Paragraphs in Markdown, with an empty line between them. */
  readonly text: string;
  /** Whether it stands by itself, so that it must end as a sentence does. */
  readonly isSentence?: boolean;
}
