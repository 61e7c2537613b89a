import { printMargins } from '../../../../src/review/render/html/print-margins';

test('has the texts, and the number of the page', () => {
  const css = printMargins({ top: 'Access review · account 1', bottom: 'made 2026-11-29' });
  expect(css).toMatch(/@top-left\{content:"Access review · account 1";.*@bottom-left\{content:"made 2026-11-29";.*counter\(page\) " of " counter\(pages\)/);
});

test.each(['"', '\\', '\n', '</style><script>', '}', '*/', '\u2028'])('nothing in a text ends it or the style: %j', (text) => {
  const css = printMargins({ top: `a${text}b`, bottom: '' });
  expect(css).not.toContain(`a${text}b`);
  expect(css).toMatch(/content:"a(?:\\[0-9a-f]+ |[\w/])*b"/);
});
