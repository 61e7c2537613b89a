import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../../../tools/build/paths';

/** The examples of docs/languages.md in a language; those that define everything themselves come with imports. */
export function examplesIn(language: string): string[] {
  const page = fs.readFileSync(path.join(ROOT, 'docs', 'languages.md'), 'utf8');
  const section = page.split(/^## /m).find((text) => text.startsWith(`${language}\n`)) ?? '';
  return codeBlocks(section, language);
}

/** The name that code blocks of a language have. */
const FENCES: Readonly<Record<string, string>> = { TypeScript: 'ts', Python: 'python', Java: 'java', Go: 'go' };

/** The code blocks of a language in a document. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${FENCES[language]}\\b[^\\n]*\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
}

/** The imports of an example, and the rest of it. */
export function splitImports(code: string): { imports: string[]; body: string } {
  const lines = code.split('\n');
  return {
    imports: lines.filter((line) => line.startsWith('import ')),
    body: lines.filter((line) => !line.startsWith('import ')).join('\n'),
  };
}
