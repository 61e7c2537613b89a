import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageContent } from '../review/page/page-content';
import { renderPageHtml } from '../review/page/page-html';

/** The page with its style and its script, which are files beside the bundle. */
export function renderPage(content: PageContent): string {
  const [style, script] = ['page.css', 'page.js'].map((name) => readFileSync(join(__dirname, name), 'utf8'));
  return renderPageHtml(content, { style: style!, script: script! });
}
