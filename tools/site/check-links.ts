import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesIn } from '../support/files';

/** Pages that the command wrote, whose anchors are what they show: nothing has them as an ID. */
const SAMPLES = 'samples/';

/** What a page may load from elsewhere: nothing. */
const LOADED = /<(?:script|img|iframe|source|link rel="(?:stylesheet|icon)")[^>]*\s(?:src|href|srcset)="((?:[a-z]+:)?\/\/[^"]*)"/g;

/** Links of the pages in a folder that lead nowhere, and whatever they would load from other hosts, one sentence each. */
export function brokenLinks(folder: string): string[] {
  const pages = new Map(filesIn(folder).filter((file) => file.endsWith('.html') && !file.startsWith(SAMPLES))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const anchors = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]));
  return [...pages].flatMap(([file, html]) => [
    ...[...html.matchAll(LOADED)].map(([, url]) => `${file} loads ${url}, which is on another host.`),
    ...[...anchors.get(file)!].length < [...html.matchAll(/\sid="/g)].length ? [`${file} has an ID twice.`] : [],
    ...linksOf(html).flatMap((link) => problemOf(link, file, { folder, anchors })),
  ]);
}

/** What links can lead to. */
interface Targets {
  readonly folder: string;
  /** IDs by page. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string | undefined>>;
}

function linksOf(html: string): string[] {
  return [...new Set([...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, link]) => decodeURIComponent(link!.replace(/&amp;/g, '&'))))]
    .filter((link) => !/^(?:[a-z]+:)/.test(link));
}

function problemOf(link: string, file: string, { folder, anchors }: Targets): string[] {
  if (link.startsWith('/')) {
    return [`${file} links to ${link}, which begins at the root of a server.`];
  }
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
  if (!existsSync(join(folder, target))) {
    return [`${file} links to ${link}: there is no ${target}.`];
  }
  // What has a `=` is what the explorer is to show, and no place in the page.
  const isPlace = anchor !== undefined && anchor !== '' && !anchor.includes('=') && !target.startsWith(SAMPLES);
  return !isPlace || anchors.get(target)?.has(anchor) ? [] : [`${file} links to ${link}: ${target} has no #${anchor}.`];
}
