import { entriesOf } from '../../../tools/site/search-entries';

const PAGE = { url: '/a/b.html', title: 'Page', label: 'Label', section: 'a', layout: 'document' };

test('of a document, each part with a heading is found, with its text and without its code', () => {
  const html = '<main><article><h1 id="page">Page</h1><p>First &lt;text&gt;.</p><h2 id="part"><code>Part</code><a class="anchor" href="#part">#</a></h2><pre>code</pre><p>Second.</p></article></main>';
  expect(entriesOf(PAGE, html, 'Section')).toEqual([
    { title: 'Page', words: 'Label', text: 'First <text>.', excerpt: 'First <text>.', place: 'Section', url: '/a/b.html', weight: 3 },
    { title: 'Part', words: '', text: 'Second.', excerpt: 'Second.', place: 'Section · Label', url: '/a/b.html#part', weight: 2.5 },
  ]);
});

test('a long text is cut between words', () => {
  const { excerpt } = entriesOf(PAGE, `<article><p>${'word '.repeat(60)}</p></article>`, 'Section')[0]!;
  expect(excerpt).toMatch(/^(?:word )+…$/);
  expect(excerpt.length).toBeLessThan(160);
});

test('what is in no list of pages is found in another way', () => {
  expect(entriesOf({ ...PAGE, layout: 'permission', isUnlisted: true }, '<article>Text</article>', 'Permissions')).toEqual([]);
});

test('a page that is looked up is found by its purpose, and counts less', () => {
  expect(entriesOf({ ...PAGE, layout: 'sources', about: 'Where `facts` are from.' }, '<article><h2 id="a">A</h2></article>', 'Permissions')).toEqual([
    { title: 'Page', words: 'Label', text: 'Where facts are from. ', excerpt: 'Where facts are from.', place: 'Permissions', url: '/a/b.html', weight: 1 },
  ]);
});
