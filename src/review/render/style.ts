import { createColors } from 'picocolors';

/** How words stand out, on a terminal or not at all, and how much room there is for them. */
export type Style = ReturnType<typeof createColors> & {
  /** Columns of the terminal. */
  readonly columns: number;
};

/** What a terminal has that does not know, and what there is in a file or a pipe. */
const USUAL_COLUMNS = 80;

export function styleFor(colors: boolean, columns = USUAL_COLUMNS): Style {
  return { ...createColors(colors), columns };
}
