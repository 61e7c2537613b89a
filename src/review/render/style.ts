import { createColors } from 'picocolors';

/** How words stand out, on a terminal or not at all, and how much room there is for them. */
export type Style = ReturnType<typeof createColors> & {
  /** Columns of the terminal; `undefined` where lines may be of any length: in a file, in a pipe, or on a terminal that does not know. */
  readonly columns?: number;
};

export function styleFor(colors: boolean, columns?: number): Style {
  return { ...createColors(colors), columns };
}
