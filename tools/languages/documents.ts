import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents as one text, because jsii-rosetta reads one text of a package: its README. */
export interface JoinedDocuments {
  readonly markdown: string;
  /** The file and the line in it, for a line of the text; both count from 1. */
  readonly locate: (line: number) => string;
}

/** Pages whose snippets are compiled elsewhere: docs/languages.md is made of these, and the examples of rules are run. */
const OTHERS = ['languages.md', 'rules.md'];

/** Every document with TypeScript in it that users read: the README, docs/, and the source of docs/languages.md. */
export function documentsOf(root: string): string[] {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !OTHERS.includes(name)).sort();
  return ['README.md', ...pages.map((name) => `docs/${name}`), 'rosetta/languages.md'];
}

export function joinDocuments(root: string, files: readonly string[]): JoinedDocuments {
  const starts: { file: string; first: number }[] = [];
  const lines: string[] = [];
  for (const file of files) {
    starts.push({ file, first: lines.length + 1 });
    lines.push(...readFileSync(join(root, file), 'utf8').split('\n'), '');
  }
  return {
    markdown: lines.join('\n'),
    locate: (line) => {
      const { file, first } = [...starts].reverse().find((start) => start.first <= line) ?? starts[0];
      return `${file}:${line - first + 1}`;
    },
  };
}
