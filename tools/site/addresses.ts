import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { DocumentPages } from './documents';
import { PROJECT } from '../build/manifest';

/** The project on its code host. */
export const HOME = PROJECT.repository.url.replace(/\.git$/, '');

/** Folders whose files are on the site as they are, by where they are in the repository. */
export const COPIED: Readonly<Record<string, string>> = { 'docs/images/': '/images/', 'docs/schemas/': '/schemas/' };

/** Where things of the repository are on the site. */
export class Addresses {
  private readonly documents: ReadonlyMap<string, string>;
  private readonly anchors: ReadonlyMap<string, string>;

  /**
   * @param replaced addresses of documents that have no pages of their own, and of anchors in them: `docs/permissions.md#cases-view`
   */
  constructor(private readonly root: string, documents: readonly DocumentPages[], replaced: ReadonlyMap<string, string>) {
    this.documents = new Map([...documents.map(({ file, pages }) => [file, pages[0]!.url] as const), ...replaced]);
    this.anchors = new Map([...documents.flatMap(({ file, anchors }) => [...anchors].map(([anchor, url]) => [`${file}#${anchor}`, url] as const)), ...replaced]);
  }

  /**
   * Where a link of a document leads, from the site's root.
   *
   * @param file the document
   * @throws Error if it leads to nothing in the repository
   */
  of(file: string, href: string): string {
    if (/^[a-z]+:/.test(href)) {
      return href;
    }
    const [path = '', anchor] = href.split('#');
    const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
    const document = this.documents.get(target);
    if (document === undefined) {
      return this.elsewhere(target, anchor, `${file}: ${href}`);
    }
    return anchor === undefined ? document : this.anchors.get(`${target}#${anchor}`) ?? `${document}#${anchor}`;
  }

  private elsewhere(target: string, anchor: string | undefined, link: string): string {
    if (!existsSync(join(this.root, target))) {
      throw new Error(`${link} leads to ${target}, which is not there.`);
    }
    const copied = Object.entries(COPIED).find(([folder]) => target.startsWith(folder));
    if (copied) {
      return target.replace(...copied);
    }
    const kind = statSync(join(this.root, target)).isDirectory() ? 'tree' : 'blob';
    return `${HOME}/${kind}/main/${target}${anchor === undefined ? '' : `#${anchor}`}`;
  }
}
