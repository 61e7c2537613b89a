import type { Finder } from './finder.mjs';
import { find, make } from './elements.mjs';

/** Where the site begins, on a server or in a folder. */
export const ROOT = new URL('.', find<HTMLLinkElement>('link[rel=stylesheet]')!.href);

let loading: Promise<Finder> | undefined;

/** Loads what finds things once somebody searches: a script, as a folder answers no requests. */
export function loadFinder(): Promise<Finder> {
  loading ??= new Promise((resolve, reject) => {
    const script = make('script', { src: new URL('finder.js', ROOT).href });
    script.addEventListener('load', () => resolve(window.finder!));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return loading;
}
