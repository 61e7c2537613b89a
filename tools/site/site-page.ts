/** A page of the site before it is laid out. */
export interface SitePage {
  /** Its address from the site's root: `/rules/empty-role.html`. */
  readonly url: string;
  readonly title: string;
  /** What the list of its section's pages calls it, where that is not its title. */
  readonly label?: string;
  /** The folder of its section. */
  readonly section: string;
  /** The heading that it stands under in the list of its section's pages. */
  readonly group?: string;
  /** Whether the list of the section's pages leaves it out, because there are too many like it. */
  readonly isUnlisted?: boolean;
  /** The file in `site/layouts` that lays it out, without its ending. */
  readonly layout: string;
  /** One sentence, for search engines and lists of pages. */
  readonly about?: string;
  /** What it is made of, as a document of the repository. */
  readonly document?: PageDocument;
  /** What else its layout shows. */
  readonly data?: object;
}

/** Markdown of a page. */
export interface PageDocument {
  /** Where it is from, which its links start at: `docs/cli.md`. */
  readonly file: string;
  readonly markdown: string;
}
