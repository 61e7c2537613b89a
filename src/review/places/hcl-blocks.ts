/** A block of a configuration of Terraform, such as `resource "aws_connect_security_profile" "agent" { … }`. */
export interface HclBlock {
  /** Its type and its labels. */
  readonly words: readonly string[];
  /** Where its head begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Texts in it, as they are written, without those that something is inserted into. */
  readonly texts: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** What is skipped as a whole: blanks, comments, and texts of several lines. */
const SKIPPED = /[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|<<-?([\w-]+)\r?\n(?:(?:[^]*?\n)??[^\S\n]*\1(?=\r?\n|$)|[^]*)/y;

const WORD = /[\p{L}_][\p{L}\p{N}_-]*/uy;

/** Within a text: what is no end of it, and what code begins in. */
const IN_TEXT = /(?:[^"\\$%\n]|\\[^]|\$\$\{|%%\{|[$%](?!\{))+/y;

/**
 * The blocks of a configuration that are in no other. What is no HCL gives some blocks or none, and never an error: it is looked at to say
 * where something is, and not what it is.
 */
export function hclBlocks(text: string): HclBlock[] {
  const blocks: HclBlock[] = [];
  /** What is open around a place: code in brackets, or a text with where it began. */
  const open: ('code' | { readonly start: number; isPlain: boolean })[] = [];
  let head: { words: string[]; start: number } | undefined;
  let texts: { text: string; start: number; end: number }[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const around = open[open.length - 1];
    if (around !== undefined && around !== 'code') {
      const part = take(IN_TEXT);
      if (part !== undefined) {
        at += part.length;
      } else if (text[at] === '"' || text[at] === '\n') {
        open.pop();
        const inside = text.slice(around.start, at);
        if (text[at] === '"' && around.isPlain) {
          texts.push({ text: inside, start: around.start - 1, end: at + 1 });
        }
        at += 1;
        if (open.length === 0) {
          head?.words.push(inside);
        }
      } else {
        around.isPlain = false;
        open.push('code');
        at += 2;
      }
      continue;
    }
    const skipped = take(SKIPPED);
    if (skipped !== undefined) {
      at += skipped.length;
      continue;
    }
    const isOutside = open.length === 0;
    const word = isOutside ? take(WORD) : undefined;
    if (word !== undefined) {
      head = head ? { ...head, words: [...head.words, word] } : { words: [word], start: at };
      at += word.length;
      continue;
    }
    const character = text[at]!;
    if (character === '"') {
      open.push({ start: at + 1, isPlain: true });
    } else if ('{[('.includes(character)) {
      if (isOutside) {
        texts = [];
        if (character === '{' && head) {
          blocks.push({ ...head, end: at + 1, texts });
        }
        head = undefined;
      }
      open.push('code');
    } else if ('}])'.includes(character)) {
      open.pop();
    } else if (isOutside) {
      // An attribute, or the end of a line: no block begins with it.
      head = undefined;
    }
    at += 1;
  }
  return blocks;
}
