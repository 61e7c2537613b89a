import { API_GROUPS, type ApiType } from './api-model';
import type { SitePage } from './site-page';

export function apiUrl(name: string): string {
  return `/api/${name}.html`;
}

/** A list of all types, and a page for each. */
export function apiPages(types: readonly ApiType[]): SitePage[] {
  const pages = API_GROUPS.flatMap((group) => types.filter((type) => type.group === group)).map((type): SitePage => ({
    url: apiUrl(type.name),
    title: type.name,
    section: 'api',
    group: type.group,
    // What a constructor takes is on the page of its class.
    isUnlisted: types.some(({ name }) => type.name === `${name}Props`),
    layout: 'type',
    about: type.docs.summary,
    data: { type },
  }));
  const groups = API_GROUPS.map((title) => ({ title, pages: pages.filter(({ group, isUnlisted }) => group === title && !isUnlisted) }))
    .filter((group) => group.pages.length > 0);
  const about = 'Every class, struct and enum of the library.';
  return [{ url: '/api/index.html', title: 'The API', label: 'All types', section: 'api', layout: 'api', about, data: { groups } }, ...pages];
}
