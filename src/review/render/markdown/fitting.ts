import { moreInJson } from '../vocabulary';

/** No list of a comment is read beyond this many items. */
const MOST_ITEMS = 25;

/** The parts for which there is room, and how many there is none for. */
export interface Fitting {
  readonly shown: readonly string[];
  readonly left: number;
}

/**
 * As many parts as there is room for, in their order. One that is too long by itself leaves its room to those after it.
 *
 * @param room characters that they may take together, with what separates them
 */
export function fitting(parts: readonly string[], room: number, most = Infinity): Fitting {
  let free = room;
  const shown = parts.filter((part) => {
    const fits = part.length + 2 <= free;
    free -= fits ? part.length + 2 : 0;
    return fits;
  }).slice(0, most);
  return { shown, left: parts.length - shown.length };
}

/** Items of a list, of which those that there is no room for are counted. */
export function fittingLines(items: readonly string[], room: number): string {
  const { shown, left } = fitting(items, room, MOST_ITEMS);
  return [...shown, ...(left === 0 ? [] : [`- and ${moreInJson(left)}`])].join('\n');
}
