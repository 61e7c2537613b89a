import { API_GROUPS, type ApiType } from './api-model';
import type { SitePage } from './site-page';

export function apiUrl(name: string): string {
  return `/api/${name}.html`;
}

/** A list of all types, and a page for each. */
export function apiPages(types: readonly ApiType[]): SitePage[] {
  // Properties that a constructor takes are on the page of its class.
  const isProps = (name: string) => types.some((type) => name === `${type.name}Props`);
  const withUrls = types.map((type) => ({ ...type, url: apiUrl(type.name) }));
  const groups = API_GROUPS.map((title) => ({ title, types: withUrls.filter(({ group }) => group === title) }))
    .filter((group) => group.types.length > 0);
  return [
    { url: '/api/index.html', title: 'All types', section: 'api', layout: 'api', about: 'Every class, struct and enum of the library.', data: { groups } },
    ...groups.flatMap((group) => group.types.map((type): SitePage => ({
      url: type.url, title: type.name, section: 'api', group: group.title, isUnlisted: isProps(type.name), layout: 'type', about: type.docs.summary, data: { type },
    }))),
  ];
}
