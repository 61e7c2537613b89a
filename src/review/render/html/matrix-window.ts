/** Some of many things in a row that have sizes: those from one number up to before another, and how much room those before and behind take. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly behind: number;
}

/** Where each of many sizes begins, and where the last ends. */
export function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  sizes.forEach((size, index) => offsets.push(offsets[index]! + size));
  return offsets;
}

/**
 * What can be seen of them, with some more on both sides, so that not every step makes it anew.
 *
 * @param start where the visible part begins
 * @param room how much of it there is
 * @param more how many on each side besides
 */
export function windowOf(offsets: readonly number[], start: number, room: number, more: number): Window {
  const number = offsets.length - 1;
  const first = Math.floor(Math.max(0, firstBehind(offsets, start) - 1 - more) / more) * more;
  const from = Math.min(first, number);
  const to = Math.min(number, Math.ceil((firstBehind(offsets, start + room) + more) / more) * more);
  return { from, to, before: offsets[from]!, behind: offsets[number]! - offsets[to]! };
}

/** The first that begins behind a place. */
function firstBehind(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = offsets[middle]! > place ? [low, middle] : [middle + 1, high];
  }
  return low;
}

/** All of them, for paper. */
export function wholeOf(offsets: readonly number[]): Window {
  return { from: 0, to: offsets.length - 1, before: 0, behind: 0 };
}
