import { entriesOf } from '../../../tools/site/search-entries';
import { stemOf, wordsOf } from '../../../tools/site/search-words';

test('names are found by the words that they are made of', () => {
  expect(wordsOf('DeleteCallRecordings and AnalyticsPermissions.CALL_RECORDINGS, QConnectAIAgents')).toEqual([
    'Delete', 'Call', 'Recordings', 'and', 'Analytics', 'Permissions', 'CALL', 'RECORDINGS', 'Q', 'Connect', 'AI', 'Agents',
  ]);
});

test.each([
  ['recordings', 'recording', 'recorded', 'record'], ['deletes', 'deleting', 'delete', 'deleted'], ['policies', 'policy'], ['barge', 'barging'],
])('%s and its other forms are one word', (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

test('short words and words in ss keep their ends', () => {
  expect(['as', 'ing', 'access', 'red', 'Use'].map(stemOf)).toEqual(['as', 'ing', 'access', 'red', 'use']);
});

const PAGE = { url: '/a/b.html', title: 'Page', section: 'a', layout: 'document' };

test('of a document, each part with a heading is found, with its text and without its code', () => {
  const html = '<main><article><h1 id="page">Page</h1><p>First &lt;text&gt;.</p><h2 id="part"><code>Part</code><a class="anchor" href="#part">#</a></h2><pre>code</pre><p>Second.</p></article></main>';
  expect(entriesOf(PAGE, html, 'Section')).toEqual([
    { title: 'Page', words: '', text: 'First <text>.', excerpt: 'First <text>.', place: 'Section', url: '/a/b.html' },
    { title: 'Part', words: '', text: 'Second.', excerpt: 'Second.', place: 'Section · Page', url: '/a/b.html#part' },
  ]);
});

test('a long text is cut between words', () => {
  const { excerpt } = entriesOf(PAGE, `<article><p>${'word '.repeat(60)}</p></article>`, 'Section')[0]!;
  expect(excerpt).toMatch(/^(?:word )+…$/);
  expect(excerpt.length).toBeLessThan(160);
});
