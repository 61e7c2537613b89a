import { wrap } from '../../src/roles/words';
import type { CatalogPermission, CatalogSection } from '../support/catalog';

const WIDTH = 120;

/** Paragraphs as a documentation comment that also Javadoc and pydoc show as written. */
export function comment(indent: number, paragraphs: string[]): string {
  const pad = ' '.repeat(indent);
  const lines = paragraphs.filter((text) => text !== '').flatMap((text, index) => {
    const wrapped = wrap(text.replace(/\*\//g, '* /'), WIDTH - indent - 3);
    return index === 0 ? wrapped : ['', ...wrapped];
  });
  return `${pad}/**\n${lines.map((line) => `${pad} *${line && ` ${line}`}\n`).join('')}${pad} */\n`;
}

/** What the console and the API call a permission. Nobody but the console can say how it words what no page describes. */
export function wordingOf({ status, uiName, name }: CatalogPermission, { section }: CatalogSection): string {
  return `${status === 'unlisted' ? 'Probably in' : 'In'} the console: ${section}, "${uiName}". In the API: ${name}.`;
}
