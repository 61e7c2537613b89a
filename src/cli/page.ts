import type { PageContent } from '../review/page/page-content';
import { renderPageHtml } from '../review/page/page-html';

/** What makes the page look and react; the bundle has both as texts, since the command is one file. */
declare const PAGE_STYLE: string;
declare const PAGE_SCRIPT: string;

/** The page with its style and its script. */
export function renderPage(content: PageContent): string {
  return renderPageHtml(content, { style: PAGE_STYLE, script: PAGE_SCRIPT });
}
