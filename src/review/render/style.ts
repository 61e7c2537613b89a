import { createColors } from 'picocolors';

/** How words stand out, on a terminal or not at all, and how much room there is for them. */
export type Style = ReturnType<typeof createColors> & {
  /** Columns of the terminal; `undefined` in a file or a pipe, where lines may be of any length. */
  readonly columns?: number;
};

export function styleFor(colors: boolean, columns?: number): Style {
  return { ...createColors(colors), columns };
}
