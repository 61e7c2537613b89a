import { posix } from 'node:path';
import { PROJECT } from './manifest';

/** Pictures are shown in place, so they need the file and not the page about it. */
const PICTURE = /\.(?:png|svg|gif|jpe?g|webp)$/i;

/** The project on its code host. */
const HOME = PROJECT.repository.url.replace(/\.git$/, '');

/** The state of the project that a version was built from; development has none. */
function revision(version: string): string {
  return version === '0.0.0' ? 'main' : `v${version}`;
}

/** What a document says to somebody who has a clone of the repository. */
const FOR_CLONES = /^<!-- clone -->\n[^]*?^<!-- \/clone -->\n+/gm;

/** A document as it is right in a package: what is of use in a clone alone is left out. */
export function packagedDocument(markdown: string, file?: string, version?: string): string {
  return absoluteLinks(markdown.replace(FOR_CLONES, ''), file, version);
}

/**
 * A document as it is right outside of the repository: links and pictures lead to the code host, to the version that it was
 * written for. Code stays as it is.
 *
 * @param file where the document is in the repository
 */
export function absoluteLinks(markdown: string, file = 'README.md', version = PROJECT.version): string {
  const address = (target: string) => {
    const path = posix.normalize(posix.join(posix.dirname(file), target));
    return `${HOME}/${PICTURE.test(path) ? 'raw' : 'blob'}/${revision(version)}/${path}`;
  };
  // Every second part is the inside of a code block.
  return markdown.split(/^(```.*\n[^]*?^```)/m).map((part, index) => (index % 2 === 1 ? part : part
    .replace(/(\]\()(?![a-z]+:|#|\/)([^)\s]+)/g, (_, start, target) => `${start}${address(target)}`)
    .replace(/(\s(?:src|href)=")(?![a-z]+:|#|\/)([^"]+)/g, (_, start, target) => `${start}${address(target)}`))).join('');
}
