import { count, moreInJson } from '../vocabulary';

const MOST_OF_NAME = 300;

/** How much Markdown a place takes. */
export interface Room {
  readonly most: number;
  /** What a text takes of that. */
  readonly sizeOf: (text: string) => number;
  /** Items of a list beyond which nobody reads on. */
  readonly items: number;
  /** What it is there, in `too long for a comment`. */
  readonly name: string;
}

/** GitHub takes comments of 65,536 characters, and whoever writes one puts something around it. */
export const COMMENT: Room = { most: 60_000, sizeOf: ({ length }) => length, items: 25, name: 'a comment' };

/**
 * GitHub takes summaries of 1 MiB from each step, and what a step has written before counts as well:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const SUMMARY: Room = { most: 1_000_000, sizeOf: (text) => Buffer.byteLength(text), items: Infinity, name: 'a summary' };

/** A part of the room for what must neither crowd out the rest nor be crowded out by it. */
export function share(room: Room, part: number): Room {
  return { ...room, most: Math.floor(room.most * part) };
}

/** What is left of the room beside some texts. */
export function beside(room: Room, texts: readonly string[]): Room {
  return { ...room, most: room.most - room.sizeOf(texts.join('\n\n')) };
}

/** The beginning of a name that can be of any length. */
export function brief(name: string): string {
  const characters = [...name];
  return characters.length <= MOST_OF_NAME ? name : `${characters.slice(0, MOST_OF_NAME).join('')}…`;
}

/** The parts for which there is room, and how many there is none for. */
export interface Fitting {
  readonly shown: readonly string[];
  readonly left: number;
}

/** As many parts as there is room for, in their order, with what separates them. One that is too long by itself leaves its room to those after it. */
export function fitting(parts: readonly string[], { most, sizeOf }: Room): Fitting {
  let free = most;
  const shown = parts.filter((part) => {
    const size = sizeOf(part) + 2;
    const fits = size <= free;
    free -= fits ? size : 0;
    return fits;
  });
  return { shown, left: parts.length - shown.length };
}

/** A statement of what there was no room for. */
export function tooLong(left: number, noun: string, { name }: Room): string[] {
  return left === 0 ? [] : [`${count(left, noun)} more: too long for ${name}. The JSON has them all.`];
}

/** Items of a list, of which those that there is no room for are counted. */
export function fittingLines(items: readonly string[], room: Room): string {
  const shown = fitting(items, room).shown.slice(0, room.items);
  return [...shown, ...(shown.length === items.length ? [] : [`- and ${moreInJson(items.length - shown.length)}`])].join('\n');
}
