import { html } from 'hono/html';
import type { Markup } from './components';

/** The little Markdown that texts of rules are written in: paragraphs, lists and code. Links of them lead out of the page, and are texts here. */
export function prose(markdown: string): Markup[] {
  return markdown.split(/\n\n+/).map((block) => {
    const lines = block.split('\n');
    return lines.every((line) => line.startsWith('- '))
      ? html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>
` : html`<p>${inline(block)}</p>
`;
  });
}

function inline(text: string): (Markup | string)[] {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 1 ? html`<code>${part.slice(1, -1)}</code>` : part));
}
