import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicText } from './public-text';

/** Pages that say again what is judged where it comes from: the docstrings of permissions, and the examples of the README. */
const REPEATING = ['languages.md', 'permissions.md'];

/** A link alone, as in a list of contents, repeats a heading. */
const LINK = /^\[[^\]]*\]\([^)]*\)$/;

/** Every paragraph, list item and cell of the README and of the pages in docs/, by file and line. */
export function documentsIn(root: string): PublicText[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !REPEATING.includes(name)).sort();
  return ['README.md', ...pages.map((name) => `docs/${name}`)].flatMap((file) => textsIn(readFileSync(join(root, file), 'utf8'), file));
}

/** The prose of a Markdown document; headings and code are none. */
export function textsIn(markdown: string, file: string): PublicText[] {
  const texts: PublicText[] = [];
  let fence: string | undefined;
  let block: { readonly line: number; readonly text: string[] } | undefined;
  const finish = () => {
    const text = block?.text.join(' ') ?? '';
    texts.push(...block && !LINK.test(text) ? [{ place: `${file}:${block.line}`, text }] : []);
    block = undefined;
  };
  withoutComments(markdown).split('\n').forEach((line, index) => {
    const [, opening] = /^\s*(```+|~~~+)/.exec(line) ?? [];
    if (fence === undefined ? opening !== undefined : line.trim() === fence) {
      fence = fence === undefined ? opening : undefined;
      return finish();
    }
    if (fence !== undefined) {
      return finish();
    }
    if (/^\s*$|^#|^\s*\|/.test(line)) {
      finish();
      return texts.push(...cellsOf(line).map((text) => ({ place: `${file}:${index + 1}`, text })));
    }
    const item = /^\s*(?:[-*]|\d+\.)\s+(.*)$/.exec(line);
    if (item) {
      finish();
    }
    block ??= { line: index + 1, text: [] };
    block.text.push((item?.[1] ?? line).trim());
  });
  finish();
  return texts;
}

/** Lines keep their numbers. */
function withoutComments(markdown: string): string {
  return markdown.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));
}

function cellsOf(line: string): string[] {
  return /^\s*\|/.test(line) && !/^[\s|:-]+$/.test(line)
    ? line.split(/(?<!\\)\|/).map((cell) => cell.trim()).filter((cell) => cell !== '') : [];
}
