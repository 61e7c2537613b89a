import { RULE_DESCRIPTIONS } from '../../../../src/review/render/findings/rule-descriptions';
import { prose } from '../../../../src/review/render/html/prose';

const shown = (markdown: string) => prose(markdown).join('').replace(/\n/g, '');

test('paragraphs, lists and code', () => {
  expect(shown('One `x`.\n\n- a\n- b')).toBe('<p>One <code>x</code>.</p><ul><li>a</li><li>b</li></ul>');
});

test('links that lead out of the page are texts', () => {
  expect(shown('if it was [counted](cli.md#snapshot)')).toBe('<p>if it was counted</p>');
});

test('markup is text', () => {
  expect(shown('a <b> `<i>`')).toBe('<p>a &lt;b&gt; <code>&lt;i&gt;</code></p>');
});

test.each(Object.keys(RULE_DESCRIPTIONS))('the text of %s has no Markdown that is not understood', (rule) => {
  expect(shown(RULE_DESCRIPTIONS[rule]!.description).replace(/<code>.*?<\/code>/g, '')).not.toMatch(/`|\*\*|\]\(|^\d+\. |\|/m);
});
