import { join } from 'node:path';
import { Addresses, HOME } from '../../../tools/site/addresses';
import { documentPages } from '../../../tools/site/documents';
import { SECTIONS } from '../../../tools/site/sections';

const ROOT = join(__dirname, '../../..');

const addresses = new Addresses(ROOT, SECTIONS.flatMap((section) => documentPages(ROOT, section)), new Map([
  ['docs/permissions.md', '/permissions/index.html'], ['docs/permissions.md#cases-view', '/permissions/cases-view.html'],
]));

test.each([
  ['docs/cli.md', 'hook.md', '/deployment/hook.html'],
  ['docs/cli.md', '../README.md', '/start/index.html'],
  ['README.md', 'docs/cli.md#formats', '/reviews/cli.html#formats'],
  ['docs/cli.md', '#formats', '/reviews/cli.html#formats'],
  ['docs/cli.md', 'rules.md#empty-role', '/rules/empty-role.html'],
  ['docs/roles.md', '#supervisor-profile', '/roles/supervisor-profile.html'],
  ['docs/roles.md', 'permissions.md#cases-view', '/permissions/cases-view.html'],
  ['README.md', 'docs/images/report.png', '/images/report.png'],
  ['docs/cli.md', 'https://example.com/#there', 'https://example.com/#there'],
])('in %s, %s leads to %s', (file, href, url) => {
  expect(addresses.of(file, href)).toBe(url);
});

test('what is in the repository and not on the site is on the code host', () => {
  expect(addresses.of('docs/guardrails.md', '../packs')).toBe(`${HOME}/tree/main/packs`);
  expect(addresses.of('ARCHITECTURE.md', 'package.json')).toBe(`${HOME}/blob/main/package.json`);
});

test('a link to nothing is an error that names it', () => {
  expect(() => addresses.of('docs/cli.md', 'gone.md')).toThrow('docs/cli.md: gone.md leads to docs/gone.md, which is not there.');
});
