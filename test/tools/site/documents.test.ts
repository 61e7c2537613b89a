import { firstSentence, pagesOfDocument, unplaced, withoutCodeHost } from '../../../tools/site/documents';
import { SECTIONS, withRuleHeadings } from '../../../tools/site/sections';

const ROOT = `${__dirname}/../../..`;

const RULES = `<!-- Generated from src/rules by a tool. Do not edit. -->
# Rules

A finding names its rule.

| rule |
|---|
| [empty-role](#empty-role) |

### empty-role

A role without permissions. It does nothing.

\`\`\`sh
### no heading
\`\`\`

### unknown-name

A name that does not exist.

## Others

Nothing.
`;

const PARTS = { start: /^### (?<anchor>(?<title>[\w-]+))\n/gm, layout: 'rule', group: 'All rules' };

test('a document is a page with the heading as its title and its first sentence as what it is about', () => {
  const { pages: [page, ...others] } = pagesOfDocument({ file: 'docs/rules.md' }, RULES, 'rules');
  expect(page).toMatchObject({ url: '/rules/rules.html', title: 'Rules', section: 'rules', layout: 'document', about: 'A finding names its rule.' });
  expect(page!.document!.markdown).toMatch(/^# Rules/);
  expect(others).toEqual([]);
});

test('parts of a document become pages, each up to the next heading, and code is no heading', () => {
  const { pages, anchors } = pagesOfDocument({ file: 'docs/rules.md', name: 'index', parts: PARTS }, RULES, 'rules');
  expect(pages.map(({ url, title }) => [url, title])).toEqual([
    ['/rules/index.html', 'Rules'], ['/rules/empty-role.html', 'empty-role'], ['/rules/unknown-name.html', 'unknown-name'],
  ]);
  expect(pages[1]!.document!.markdown).toBe('\nA role without permissions. It does nothing.\n\n```sh\n### no heading\n```\n\n');
  expect(pages[1]!.about).toBe('A role without permissions.');
  expect(pages[0]!.document!.markdown).toContain('## Others\n\nNothing.');
  expect(pages[0]!.document!.markdown).not.toContain('A name that does not exist.');
  expect(anchors.get('unknown-name')).toBe('/rules/unknown-name.html');
});

test('the first sentence has no marks and no links', () => {
  expect(firstSentence('# Title\n\n| a table |\n\nSee **the** [rules](rules.md), `A.B` too. More.')).toBe('See the rules, A.B too.');
  expect(firstSentence('# Title\n')).toBeUndefined();
});

test('badges and comments are left out, and an alert is a quotation with a label', () => {
  const badge = '[![verify](https://example.com/badge.svg)](https://example.com/verify)';
  expect(withoutCodeHost(`# Title\n\n${badge}\n${badge}\n\n<!-- clone -->\n> [!IMPORTANT]\n> Text.\n\n<!-- /clone -->\n![Picture](docs/images/a.svg)\n`))
    .toBe('# Title\n\n> **Important**\n>\n> Text.\n\n![Picture](docs/images/a.svg)\n');
});

test('labels of a rule are headings where it has a page of its own', () => {
  expect(withRuleHeadings('**A role without permissions.** Severity: warning.\n\n**Wrong**\n\nFound:\n\n**Right**\n')).toBe(
    '<p class="lead">A role without permissions. <span class="tag warning">warning</span></p>\n\n## Wrong\n\n### Found\n\n## Right\n');
});

test('every document in docs has its place on the site', () => {
  expect(unplaced(ROOT)).toEqual([]);
  expect(unplaced(ROOT, SECTIONS.map((section) => ({ ...section, documents: section.documents.filter(({ file }) => file !== 'docs/cli.md') })))).toEqual(['docs/cli.md']);
});
