import { join } from 'node:path';
import { permissionAnchors, permissionPages, type ShownPermission } from '../../../tools/site/permission-pages';
import { permissionsOf, readCatalog } from '../../../tools/support/catalog';

const catalog = readCatalog(join(__dirname, '../../..'));
const pages = permissionPages(catalog);
const shown = pages.flatMap(({ data }) => (data as { permission?: ShownPermission }).permission ?? []);
const the = (name: string) => shown.find((permission) => permission.name === name)!;

test('every permission has a page of its own, which links to docs/permissions.md lead to', () => {
  const urls = new Set(pages.map(({ url }) => url));
  expect(shown.map(({ name }) => name).sort()).toEqual(permissionsOf(catalog).map(({ name }) => name));
  expect(urls.size).toBe(pages.length);
  expect([...permissionAnchors(catalog).values()].filter((url) => !urls.has(url.replace(/#.*/, '')))).toEqual([]);
});

test('what needs what is told from both sides', () => {
  const related = (name: string, title: RegExp) => the(name).relations.filter((relation) => title.test(relation.title))
    .flatMap(({ permissions }) => permissions.map(({ url }) => url));
  const pairs = shown.flatMap(({ name, url }) => related(name, /^(?:Needs|Partly|Works best)/).map((needed) => [url, needed] as const));
  expect(pairs.length).toBeGreaterThan(300);
  expect(pairs.filter(([url, needed]) => {
    const other = shown.find((permission) => permission.url === needed)!;
    return !related(other.name, /^(?:Needed|Recommended)/).includes(url);
  })).toEqual([]);
});

test('a page has what the permission brings, who holds it, and what it is called', () => {
  const { section, holders, brings, risks, alsoKnownAs, said } = the('ManagerListenIn');
  expect(section).toBe('Analytics and Optimization: Analytics');
  expect(holders).toContainEqual({ title: 'Supervisor', url: '/roles/supervisor-profile.html' });
  expect(brings.map(({ title }) => title)).toContain('BasicAgentAccess');
  expect(risks).toContain('monitoring');
  expect(alsoKnownAs.map(({ wording }) => wording)).toContain('Manager monitor - Enable/Disable');
  expect(said).toContain('whisper');
});

test('a permission is written in five languages, in templates and in Terraform', () => {
  expect(the('Cases.View').examples.map(({ language, code }) => [language, code.split('\n').at(-1)])).toEqual([
    ['TypeScript', 'additional: CasesPermissions.CASES_VIEW'],
    ['Python', 'additional=CasesPermissions.CASES_VIEW'],
    ['Java', '.additional(CasesPermissions.CASES_VIEW)'],
    ['C#', 'Additional = CasesPermissions.CASES_VIEW'],
    ['Go', 'Additional: connectsecurityprofiles.CasesPermissions_CASES_VIEW()'],
    ['Template', '    - Cases.View'],
    ['Terraform', '}'],
  ]);
});
