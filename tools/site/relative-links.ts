import { posix } from 'node:path';

/**
 * The page with links that lead on from where it is, and not from the root of a server: a folder on a disk has none.
 *
 * @param url where the page is, from the site's root
 */
export function withRelativeLinks(html: string, url: string): string {
  return html.replace(/(\s(?:href|src|srcset)=")(\/[^"]*)"/g, (_, start: string, target: string) => `${start}${relativeLink(url, target)}"`);
}

/** `../rules/empty-role.html` for `/rules/empty-role.html`, from `/roles/index.html`. */
export function relativeLink(from: string, to: string): string {
  const [path = '', anchor] = to.split('#');
  const page = posix.relative(posix.dirname(from), path);
  return `${path === from && anchor !== undefined ? '' : page}${anchor === undefined ? '' : `#${anchor}`}`;
}
