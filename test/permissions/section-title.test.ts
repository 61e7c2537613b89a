import { sections } from '../../src/permissions/generated/tables/sections';
import { sectionTitle } from '../../src/permissions/section-title';

test.each([
  ['Amazon Q', 'AI agent designer (Amazon Q)'],
  ['Contact Control Panel (CCP)', 'Contact Control Panel (CCP)'],
  ['Routing', 'Routing'],
  ['Not in the catalog', 'Not in the catalog'],
  ['constructor', 'constructor'],
])('%s is called %s', (section, title) => {
  expect(sectionTitle(section)).toBe(title);
});

test('what a section is called names it by its title in the catalog, too', () => {
  expect(Object.keys(sections).filter((section) => !sectionTitle(section).includes(section))).toEqual([]);
});
