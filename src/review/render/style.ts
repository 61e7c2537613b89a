import { createColors } from 'picocolors';

/** How words stand out, on a terminal or not at all. */
export type Style = ReturnType<typeof createColors>;

export function styleFor(colors: boolean): Style {
  return createColors(colors);
}
