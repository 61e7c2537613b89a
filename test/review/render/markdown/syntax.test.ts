import * as fc from 'fast-check';
import { code, escaped, table } from '../../../../src/review/render/markdown/syntax';

test.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
  ['[click](https://example.com)', '\\[click\\]\\(https:\u200b//example.com\\)'],
  ['a | b', 'a &#124; b'],
  ['a \\| b', 'a \\\\&#124; b'],
  ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
  ['@team', '@\u200bteam'],
  ['# 1', '\\# 1'],
  ['- item', '\\- item'],
  ['1. item', '\\1. item'],
  ['www.example.com', 'www\u200b.example.com'],
])('%s is shown as it is', (text, markdown) => expect(escaped(text)).toBe(markdown));

test('whatever a role is called, its row of a table stays one row with as many cells', () => {
  const name = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, ' '));
  fc.assert(fc.property(name, name, (a, b) => {
    const row = table(['x', 'y'], [[escaped(a), code(b)]]).split('\n')[2]!;
    expect(row.split('|')).toHaveLength(4);
    expect(escaped(a)).not.toContain('<');
  }));
});

test.each([
  ['Users.View', '`Users.View`'],
  ['a`b', '<code>a\\`b</code>'],
  ['a\\|b', '<code>a\\\\&#124;b</code>'],
  ['</code><img>', '<code>&lt;/code&gt;&lt;img&gt;</code>'],
])('%s in the typeface of code', (text, markdown) => expect(code(text)).toBe(markdown));
